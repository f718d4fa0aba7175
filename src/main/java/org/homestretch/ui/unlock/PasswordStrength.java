package org.homestretch.ui.unlock;

import java.util.List;
import java.util.Locale;
import org.homestretch.ui.unlock.PasswordStrength.Level;

/** A rough, honest guess at how hard a password is to find by trying, in four steps and a sentence. */
record PasswordStrength(Level level, String sentence) {

    static final int SHORTEST = 8;

    /** How many bars are filled. */
    enum Level {
        NONE,
        WEAK,
        FAIR,
        GOOD,
        STRONG
    }

    private static final double FAIR_FROM = 36;
    private static final double GOOD_FROM = 50;
    private static final double STRONG_FROM = 70;
    /** What a repeated, neighbouring or common piece adds at most. */
    private static final double ALMOST_NOTHING = 1;

    private static final List<String> FIRST_TRIED = List.of(
            "password",
            "passwort",
            "contraseña",
            "qwert",
            "asdf",
            "letmein",
            "welcome",
            "admin",
            "iloveyou",
            "clinic",
            "spine",
            "homestretch");

    static PasswordStrength of(String password) {
        int length = password.codePointCount(0, password.length());
        if (length == 0) {
            return new PasswordStrength(Level.NONE, "Three or four random words work well");
        }
        if (length < SHORTEST) {
            return new PasswordStrength(Level.WEAK, "Too short. " + SHORTEST + " characters or more");
        }
        double bits = bits(password);
        if (bits < FAIR_FROM) {
            return new PasswordStrength(Level.WEAK, "Easy to guess. Three or four random words work well");
        }
        if (bits < GOOD_FROM) {
            return new PasswordStrength(Level.FAIR, "Fair. Longer is better");
        }
        return bits < STRONG_FROM
                ? new PasswordStrength(Level.GOOD, "Good. Three or four random words work well")
                : new PasswordStrength(Level.STRONG, "Strong");
    }

    private static double bits(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        for (String common : FIRST_TRIED) {
            plain = plain.replace(common, "\u0000");
        }
        double bits = 0;
        double each = Math.log(alphabet(password)) / Math.log(2);
        for (int at = 0; at < plain.length(); at++) {
            boolean easy = plain.charAt(at) == 0 || at > 0 && Math.abs(plain.charAt(at) - plain.charAt(at - 1)) <= 1;
            // Words are made of likely letters, so a letter is worth less than a free choice of one.
            bits += easy ? ALMOST_NOTHING : Character.isLetter(plain.charAt(at)) ? each * 0.7 : each;
        }
        return bits;
    }

    private static int alphabet(String password) {
        int size = 0;
        size += password.chars().anyMatch(Character::isLowerCase) ? 26 : 0;
        size += password.chars().anyMatch(Character::isUpperCase) ? 26 : 0;
        size += password.chars().anyMatch(Character::isDigit) ? 10 : 0;
        size += password.chars().anyMatch(one -> !Character.isLetterOrDigit(one)) ? 20 : 0;
        return Math.max(size, 2);
    }
}
