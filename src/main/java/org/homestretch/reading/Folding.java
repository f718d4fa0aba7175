package org.homestretch.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Text as it is compared: small letters without accents, Latin digits, single blanks. */
public final class Folding {

    private static final String SILENT = "'’‘ʼʻ`´\u0640";
    private static final String GAPS = ",;:.!?\"“”„«»()[]{}<>،؛、。・·";
    /** Letters that Unicode does not take apart into a base letter and a mark, or that keyboards exchange. */
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
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ک', "ك"),
            Map.entry((int) 'ة', "ه"));

    private Folding() {}

    /** Folded words with single blanks; apostrophes are left out, hyphens, dots and commas part words. */
    public static String text(String written) {
        var folded = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFKD).codePoints().forEach(letter -> add(letter, folded));
        return folded.toString().strip();
    }

    /** The words alone: what is neither a letter nor a digit parts them. */
    public static List<String> words(String written) {
        return Stream.of(text(written).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The same text with every digit a Latin one. */
    public static String digits(String written) {
        if (written.codePoints().noneMatch(letter -> letter > '9' && Character.isDigit(letter))) {
            return written;
        }
        var latin = new StringBuilder(written.length());
        written.codePoints().forEach(letter -> latin.appendCodePoint(latin(letter)));
        return latin.toString();
    }

    private static void add(int letter, StringBuilder folded) {
        if (parts(letter)) {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (!mark(letter) && SILENT.indexOf(letter) < 0) {
            int small = Character.toLowerCase(latin(letter));
            String single = small < 128 ? null : SINGLE.get(small);
            if (single == null) {
                folded.appendCodePoint(small);
            } else {
                folded.append(single);
            }
        }
    }

    private static int latin(int letter) {
        return letter > '9' && Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
    }

    private static boolean parts(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION
                || GAPS.indexOf(letter) >= 0;
    }

    /** Accents and vowel signs, and what only steers joining and direction. */
    private static boolean mark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
