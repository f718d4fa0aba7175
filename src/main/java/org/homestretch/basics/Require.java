package org.homestretch.basics;

/** Checks a value against its rule and says the rule in words when the value breaks it. */
public final class Require {

    private Require() {}

    /** The value itself when it lies between the limits, both included. */
    public static int inRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Refusal("%s must be between %d and %d, not %d.".formatted(what, least, most, value));
        }
        return value;
    }

    /** The text without outer blanks; an empty one is refused. */
    public static String notBlank(String what, String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new Refusal("%s must not be empty.".formatted(what));
        }
        return trimmed;
    }
}
