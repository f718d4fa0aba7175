package org.homestretch.basics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The language the screens speak: the one chosen or the system's where there are words for it, else English. */
public final class ScreenLanguage {

    /** The screens have words in a language when those of the window's frame are kept in it. */
    private static final String FRAME = "/org/homestretch/ui/shell/messages_%s.properties";

    private static final List<Locale> OFFERED = Stream.concat(
                    Stream.of(Locale.ENGLISH), LanguageFiles.of(FRAME).stream())
            .toList();

    private static final Locale COMPUTER = Locale.getDefault(Locale.Category.DISPLAY);

    private static final ScopedValue<Locale> PAPER = ScopedValue.newInstance();

    private ScreenLanguage() {}

    /** Every language there are words for, English first. */
    public static List<Locale> offered() {
        return OFFERED;
    }

    /** The language words are asked for in here: that of a paper while one is made, else that of the screens. */
    public static Locale now() {
        return PAPER.isBound() ? PAPER.get() : chosen();
    }

    /** Does work in the language of a paper. */
    public static <T> T within(Locale paper, Supplier<T> work) {
        return ScopedValue.where(PAPER, paper).call(work::get);
    }

    /** Words what is said to the user, whatever the language of the paper being made. */
    public static <T> T onScreen(Supplier<T> work) {
        return within(chosen(), work);
    }

    private static Locale chosen() {
        String wanted = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return OFFERED.stream()
                .filter(language -> language.getLanguage().equals(wanted))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The language that was chosen, or that of the computer as the program found it. */
    public static void follow(Optional<Locale> chosen) {
        use(chosen.orElse(COMPUTER));
    }

    /**
     * From now on all words are asked for in this language; what is on the screen already stays as it is. The toolkit's
     * own menus follow, and the region stays, for it orders dates and chooses paper.
     */
    public static void use(Locale language) {
        Locale region = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(language);
        Locale.setDefault(Locale.Category.FORMAT, region);
    }
}
