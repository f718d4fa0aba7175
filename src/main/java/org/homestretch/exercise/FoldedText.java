package org.homestretch.exercise;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made easy to find: lower case, without accents, its words one blank apart. */
final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedText() {}

    static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    static List<String> words(String text) {
        return Arrays.stream(fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
