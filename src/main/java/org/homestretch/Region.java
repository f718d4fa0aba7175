package org.homestretch;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The region the computer is set to: it orders dates and chooses paper, and our numbers stay in Latin digits. */
final class Region {

    private Region() {}

    /** Settles it for the whole program; to be called before anything is written. */
    static void settle() {
        Locale.setDefault(Locale.Category.FORMAT, latin(of(System.getenv(), System.getProperties())));
    }

    /** What was said to Java itself counts most; else the system's setting for dates, which Java does not read. */
    static Locale of(Map<String, String> environment, Properties said) {
        boolean told = said.containsKey("user.language.format") || said.containsKey("user.country.format");
        return Stream.of("LC_ALL", "LC_TIME")
                .map(environment::get)
                .filter(set -> !told && set != null && !set.isBlank())
                .findFirst()
                .flatMap(Region::read)
                .orElse(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** The same region with the digits of our own sentences. */
    static Locale latin(Locale region) {
        Locale plain = Locale.of(region.getLanguage(), region.getCountry());
        try {
            return new Locale.Builder()
                    .setLocale(plain)
                    .setUnicodeLocaleKeyword("nu", "latn")
                    .build();
        } catch (IllformedLocaleException odd) {
            return Locale.ENGLISH;
        }
    }

    /** Such as en_AU.UTF-8; C and POSIX name no region. */
    private static Optional<Locale> read(String set) {
        String[] parts = set.split("[.@]")[0].split("_");
        return parts.length < 2 ? Optional.empty() : Optional.of(Locale.of(parts[0], parts[1]));
    }
}
