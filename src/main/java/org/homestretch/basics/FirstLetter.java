package org.homestretch.basics;

import java.util.Locale;

/** The first letter of words that move into a sentence or to its beginning. */
public final class FirstLetter {

    private static final RoomWords WORDS = RoomWords.of(FirstLetter.class);

    /** How a language writes the name of a thing in the middle of a sentence: {@code small}, or else as it is. */
    private static final String IN_PASSING = "names.in.passing";

    private FirstLetter() {}

    /** The words as they stand inside a sentence, where names of things are written small there. */
    public static String small(String words) {
        return WORDS.say(IN_PASSING).equals("small") ? first(words).toLowerCase(Locale.ROOT) + rest(words) : words;
    }

    /** The words as a sentence begins with them. */
    public static String large(String words) {
        return first(words).toUpperCase(Locale.ROOT) + rest(words);
    }

    private static String first(String words) {
        return words.isEmpty() ? "" : words.substring(0, words.offsetByCodePoints(0, 1));
    }

    private static String rest(String words) {
        return words.substring(first(words).length());
    }
}
