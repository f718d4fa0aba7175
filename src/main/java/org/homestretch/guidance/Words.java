package org.homestretch.guidance;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Small turns of phrase that reasons share. */
final class Words {

    private Words() {}

    /** The words as they read inside a sentence. */
    static String inside(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The words as a sentence of their own. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    static String list(Collection<String> words) {
        return words.stream().map(Words::inside).sorted().collect(Collectors.joining(", "));
    }
}
