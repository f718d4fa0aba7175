package org.homestretch.basics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** A language a patient reads: any can be kept, and those the sheets have a file of words in are offered. */
public record Language(String code) {

    /** The base: every exercise has words in it, and it is printed where another language has none. */
    public static final Language EN = new Language("en");

    private static final String SHEET = "org.homestretch.print.sheet";
    private static final List<Language> OFFERED = Stream.concat(
                    Stream.of(EN),
                    LanguageFiles.of("/" + SHEET.replace('.', '/') + "_%s.properties").stream()
                            .map(Locale::getLanguage)
                            .map(Language::new))
            .distinct()
            .toList();

    public Language {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("A language is named by two or three small letters, not '" + code + "'");
        }
    }

    /** Every language a sheet can be printed in, the base first. */
    public static List<Language> offered() {
        return OFFERED;
    }

    public boolean isOffered() {
        return OFFERED.contains(this);
    }

    /** The language a sheet comes in: this one, or the base when its words were taken away. */
    public Language printed() {
        return isOffered() ? this : EN;
    }

    /** What it is called in itself; one without a file as Java calls it. */
    public String words() {
        if (isOffered()) {
            return sheetWords().getString("language");
        }
        String name = locale().getDisplayLanguage(locale());
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** The words of a sheet, in the base language where this one has none. */
    public ResourceBundle sheetWords() {
        return LanguageFiles.words(SHEET, printed().locale());
    }

    /** What is done in a picture, which the figures say in English; none where the language does not name it. */
    public Optional<String> picture(String label) {
        if (printed().equals(EN)) {
            return Optional.of(label);
        }
        String key = "picture." + label.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
        ResourceBundle words = sheetWords();
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
