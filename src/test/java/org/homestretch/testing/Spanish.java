package org.homestretch.testing;

import java.util.Locale;
import java.util.function.Supplier;
import org.homestretch.basics.ScreenLanguage;

/** Asks something while the screens speak Spanish. */
public final class Spanish {

    private Spanish() {}

    /** The answer; the screens speak again as before. */
    public static <T> T of(Supplier<T> asked) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        ScreenLanguage.use(Locale.of("es"));
        try {
            return asked.get();
        } finally {
            ScreenLanguage.use(before);
        }
    }
}
