package org.homestretch.store;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text as it is searched: small letters without accents, so that "Lukasz" finds Łukasz. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}]+");
    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static final Map<Integer, String> SINGLE = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ς', "σ"));

    private Folded() {}

    /** Folded words with single blanks; apostrophes are left out and hyphens part words. */
    static String text(String written) {
        String lower = SILENT.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(single(bare)).replaceAll(" ").strip();
    }

    /** All that a patient is found by beside the condition: names, number, and the birth date as people type it. */
    static String searchKey(String name, LocalDate born, int number) {
        String month = Month.of(born.getMonthValue()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String padded = "%1$tY/%1$tm/%1$td %1$td/%1$tm/%1$tY %1$tm/%1$td/%1$tY";
        String bare = "%2$d/%3$d/%4$d %3$d/%2$d/%4$d";
        String dates = String.format(
                Locale.ROOT, padded + " " + bare, born, born.getDayOfMonth(), born.getMonthValue(), born.getYear());
        return text(name) + " " + number + " " + dates + " " + text(month);
    }

    private static String single(String text) {
        if (text.codePoints().noneMatch(SINGLE::containsKey)) {
            return text;
        }
        var folded = new StringBuilder();
        text.codePoints().forEach(letter -> folded.append(SINGLE.getOrDefault(letter, Character.toString(letter))));
        return folded.toString();
    }
}
