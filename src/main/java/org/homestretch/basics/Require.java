package org.homestretch.basics;

import java.util.function.Supplier;

/** Checks a value against its rule and says the rule in words when the value breaks it. */
public final class Require {

    private static final RoomWords WORDS = RoomWords.of(Require.class);

    private Require() {}

    /** The value itself when it lies between the limits, both included. */
    public static int inRange(String what, int value, int least, int most) {
        return inRange(() -> what, value, least, most);
    }

    /** The same, where what it is called is asked for only in a refusal: most values are in their range. */
    public static int inRange(Supplier<String> what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Refusal(WORDS.say("must.be.between", what.get(), least, most, value));
        }
        return value;
    }

    /** The text without outer blanks; an empty one is refused. */
    public static String notBlank(String what, String text) {
        return notBlank(() -> what, text);
    }

    public static String notBlank(Supplier<String> what, String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new Refusal(WORDS.say("must.not.be.empty", what.get()));
        }
        return trimmed;
    }
}
