package org.homestretch.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of an English word by its vowel groups, with the plain exceptions. */
final class EnglishSyllables {

    private static final Pattern VOWEL_GROUP = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_E = Pattern.compile("[^aeiouy]e$");
    private static final Pattern SPOKEN_LE = Pattern.compile("[^aeiouyl]le$");
    private static final Pattern SILENT_ES = Pattern.compile("([^aeiouy]|[^aeiouy]u)es$");
    private static final Pattern SPOKEN_ES = Pattern.compile("([cgsxz]|ch|sh)es$");
    private static final Pattern SPOKEN_LES = Pattern.compile("[^aeiouyl]les$");
    private static final Pattern SILENT_ED = Pattern.compile("[^aeiouytd]ed$");
    private static final Pattern SPLIT_VOWELS =
            Pattern.compile("i[ao]|[aeo]ing|yo[^u]|eo[^u]|u[ao](?!$)|ier$|iet|ien|ying|ue[lt]");
    private static final Pattern JOINED_VOWELS = Pattern.compile("[ctsg]i[ao]|[qg]u[ao]|eople|^yo|[ts]ien|frien");
    private static final Pattern SILENT_E_INSIDE = Pattern.compile("[^aeiouy]e(ly|ment|ful|fully|less)s?$");

    /** Words the rules count wrongly. */
    private static final Map<String, Integer> EXCEPTIONS = Map.ofEntries(
            Map.entry("sideways", 2),
            Map.entry("something", 2),
            Map.entry("forearm", 2),
            Map.entry("forearms", 2),
            Map.entry("area", 3),
            Map.entry("forehead", 2),
            Map.entry("being", 2),
            Map.entry("doing", 2),
            Map.entry("going", 2),
            Map.entry("every", 2),
            Map.entry("everyday", 3),
            Map.entry("people", 2),
            Map.entry("tiptoe", 2),
            Map.entry("tiptoes", 2),
            Map.entry("creates", 2),
            Map.entry("create", 2),
            Map.entry("idea", 3),
            Map.entry("eye", 1),
            Map.entry("eyes", 1),
            Map.entry("hour", 1),
            Map.entry("hours", 1));

    private EnglishSyllables() {}

    static int of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("'s?", "");
        Integer exception = EXCEPTIONS.get(plain);
        if (exception != null) {
            return exception;
        }
        return Math.max(1, groups(plain) + split(plain) - silent(plain));
    }

    private static int groups(String word) {
        return (int) VOWEL_GROUP.matcher(word).results().count();
    }

    private static int split(String word) {
        int joined = (int) JOINED_VOWELS.matcher(word).results().count();
        int parted = (int) SPLIT_VOWELS.matcher(word).results().count();
        return Math.max(0, parted - joined);
    }

    private static int silent(String word) {
        boolean silentE = ends(SILENT_E, word) && !ends(SPOKEN_LE, word);
        boolean silentEs = ends(SILENT_ES, word) && !ends(SPOKEN_ES, word) && !ends(SPOKEN_LES, word);
        boolean silentEnd = silentE || silentEs || ends(SILENT_ED, word) || ends(SILENT_E_INSIDE, word);
        return silentEnd ? 1 : 0;
    }

    private static boolean ends(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        return matcher.find();
    }
}
