package org.homestretch.program.log;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.homestretch.basics.RoomWords;
import org.homestretch.reading.Folding;

/** What stands on a paper log, such as HS-7K3M9Q-Z4: by it the clinic, and nobody else, knows whose log it is. */
public record LogCode(String text) {

    private static final RoomWords WORDS = RoomWords.of(LogCode.class);
    private static final String HEAD = "HS";
    private static final int DRAWN = 6;
    private static final int CHECKED = DRAWN + 2;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}_.]+");

    /** A name such as Hsu is not meant as a code: that has a dash or a digit. */
    private static final Pattern BEGUN = Pattern.compile("\\s*[Hh][Ss](?=.*[\\p{Pd}\\d]).*");

    /** What a preview shows: the code is drawn when the sheet leaves. */
    public static final LogCode TO_COME = new LogCode("HS-......-..");

    /** Of 30 random bits. */
    public static LogCode draw(RandomGenerator random) {
        var letters = new StringBuilder();
        for (int i = 0; i < DRAWN; i++) {
            letters.append(CodeLetters.ALL.charAt(random.nextInt(CodeLetters.ALL.length())));
        }
        return new LogCode(written(letters + CodeLetters.check(letters.toString())));
    }

    /** Nothing where it is no code, or a wrong one. */
    public static Optional<LogCode> of(String typed) {
        return bare(typed).startsWith(HEAD) && trouble(typed).isEmpty()
                ? Optional.of(new LogCode(written(letters(typed))))
                : Optional.empty();
    }

    /** Why nothing is found by what somebody typed who meant a code: what is wrong with it, and where to look. */
    public static Optional<String> whyNot(String typed) {
        return BEGUN.matcher(typed).matches()
                ? Optional.of(trouble(typed).orElseGet(() -> WORDS.say("code.unknown", written(letters(typed)))))
                : Optional.empty();
    }

    private static Optional<String> trouble(String typed) {
        String letters = letters(typed);
        for (char letter : letters.toCharArray()) {
            if (CodeLetters.ALL.indexOf(letter) < 0) {
                return Optional.of(WORDS.say("code.letter", letter));
            }
        }
        if (letters.length() != CHECKED) {
            return Optional.of(WORDS.say("code.length", CHECKED, letters.length()));
        }
        return CodeLetters.check(letters).equals("00") ? Optional.empty() : Optional.of(WORDS.say("code.wrong"));
    }

    /** What stands after the HS, as it was meant. */
    private static String letters(String typed) {
        String bare = bare(typed);
        return CodeLetters.meant(bare.startsWith(HEAD) ? bare.substring(HEAD.length()) : bare);
    }

    private static String bare(String typed) {
        return BETWEEN.matcher(Folding.digits(typed)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static String written(String letters) {
        return HEAD + "-" + letters.substring(0, DRAWN) + "-" + letters.substring(DRAWN);
    }

    @Override
    public String toString() {
        return text;
    }
}
