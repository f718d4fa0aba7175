package org.homestretch.exercise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into the words that are compared: small letters, no accents, no marks. */
final class SearchText {

    private SearchText() {}

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        apart(text).codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(Character.toLowerCase(letter));
            } else if (!accent(letter)) {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    /** The text with its accents apart from their letters; most texts have none, and checking is quick. */
    private static String apart(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static boolean accent(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
