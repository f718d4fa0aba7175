package org.homestretch.basics;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The files of words in each language: who adds a file adds the language. */
public final class LanguageFiles {

    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private LanguageFiles() {}

    /** The languages there is a file in; {@code %s} in its path stands for the two letters of ISO 639. */
    public static List<Locale> of(String path) {
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> LanguageFiles.class.getResource(path.formatted(code)) != null)
                .map(Locale::of)
                .toList();
    }

    /** The words of a language; a key its file lacks is looked up in the file without letters, the English one. */
    public static ResourceBundle words(String file, Locale language) {
        return ResourceBundle.getBundle(file, language, NO_OTHER_LANGUAGE);
    }
}
