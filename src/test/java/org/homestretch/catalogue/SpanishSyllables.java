package org.homestretch.catalogue;

import java.util.Locale;

/** Counts the syllables of a Spanish word: one for each vowel, less one where two vowels sound together. */
final class SpanishSyllables {

    private static final String VOWELS = "aeiouáéíóúü";
    private static final String WEAK = "iuü";
    private static final String STRESSED_WEAK = "íú";

    private SpanishSyllables() {}

    static int of(String word) {
        String sounds = sounds(word);
        int syllables = 0;
        for (int at = 0; at < sounds.length(); at++) {
            if (isVowel(sounds, at) && !(isVowel(sounds, at - 1) && oneSound(sounds, at))) {
                syllables++;
            }
        }
        return Math.max(1, syllables);
    }

    /** The word with what is written but not heard left out: the u of que and gue, the h between vowels, y as i. */
    private static String sounds(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replaceAll("q[u](?=[eiéí])", "q")
                .replaceAll("gu(?=[eiéí])", "g")
                .replaceAll("(?<=[aeiouáéíóú])h(?=[aeiouáéíóú])", "")
                .replaceAll("y$", "i");
    }

    /** A diphthong: two vowels that are not both strong, no stressed weak one among them, not the same twice. */
    private static boolean oneSound(String sounds, int second) {
        char before = sounds.charAt(second - 1);
        char here = sounds.charAt(second);
        boolean stressedWeak = STRESSED_WEAK.indexOf(before) >= 0 || STRESSED_WEAK.indexOf(here) >= 0;
        boolean weak = WEAK.indexOf(before) >= 0 || WEAK.indexOf(here) >= 0;
        return weak && before != here && !(stressedWeak && !bothWeak(before, here));
    }

    private static boolean bothWeak(char before, char here) {
        String all = WEAK + STRESSED_WEAK;
        return all.indexOf(before) >= 0 && all.indexOf(here) >= 0;
    }

    private static boolean isVowel(String sounds, int at) {
        return at >= 0 && VOWELS.indexOf(sounds.charAt(at)) >= 0;
    }
}
