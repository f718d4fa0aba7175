package org.homestretch.ui.unlock;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.unlock.PasswordStrength.Level;

/** How hard a password is to find by trying, in four steps and a sentence. */
record PasswordStrength(Level level, String sentence) {

    private static final RoomWords WORDS = RoomWords.of(PasswordStrength.class);

    static final int SHORTEST = 8;

    /** How many bars are filled. */
    enum Level {
        NONE,
        WEAK,
        FAIR,
        GOOD,
        STRONG
    }

    private static final Zxcvbn GUESSING = new Zxcvbn();
    /** A password this long is strong by its length; looking for words in all of it would take ever longer. */
    private static final int LOOKED_AT = 64;
    /** What anybody would try first on this program, beside the usual words. */
    private static final List<String> OUR_WORDS = List.of("homestretch", "clinic", "spine", "sciatica", "practice");

    static PasswordStrength of(String password) {
        int length = password.codePointCount(0, password.length());
        if (length == 0) {
            return said(Level.NONE, "strength.none");
        }
        if (length < SHORTEST) {
            return said(Level.WEAK, "strength.short");
        }
        return switch (score(password)) {
            case 0, 1 -> said(Level.WEAK, "strength.weak");
            case 2 -> said(Level.FAIR, "strength.fair");
            case 3 -> said(Level.GOOD, "strength.good");
            default -> said(Level.STRONG, "strength.strong");
        };
    }

    private static PasswordStrength said(Level level, String key) {
        return new PasswordStrength(level, WORDS.say(key, SHORTEST));
    }

    /** Reads the lists of common passwords, which takes a moment, before the first key is typed. */
    static void getReady() {
        score("Homestretch");
    }

    private static int score(String password) {
        String looked = password.substring(0, Math.min(password.length(), LOOKED_AT));
        return GUESSING.measure(looked, OUR_WORDS).getScore();
    }
}
