package org.homestretch.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.homestretch.basics.ScreenLanguage;

/** The names of months and weekdays in the languages people here write dates in, as the JDK knows them. */
final class CalendarWords {

    private static final int SHORTEST = 3;
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    /** Those of the screens and sheets, English before all; the first that knows a shortened name decides what it means. */
    private static final List<Locale> LANGUAGES = languages();

    private static final List<Map<String, Integer>> MONTHS = LANGUAGES.stream()
            .map(language -> named(Month.values(), Month::getDisplayName, language))
            .toList();
    private static final Set<String> WEEKDAYS = weekdays();

    private CalendarWords() {}

    /** Patients bring dates from next door, too. */
    private static List<Locale> languages() {
        return Stream.of(
                        ScreenLanguage.offered().stream(),
                        Language.offered().stream().map(Language::locale),
                        Stream.of("de", "fr", "it", "pt", "nl").map(Locale::of))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    /** The month a folded word names, whole or by its first letters. */
    static OptionalInt month(String word) {
        return MONTHS.stream()
                .map(names -> month(word, names))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    static boolean weekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /** Whether more letters could make it a month or a weekday. */
    static boolean begun(String word) {
        return Stream.concat(MONTHS.stream().flatMap(names -> names.keySet().stream()), WEEKDAYS.stream())
                .anyMatch(name -> name.startsWith(word));
    }

    private static OptionalInt month(String word, Map<String, Integer> names) {
        if (names.containsKey(word)) {
            return OptionalInt.of(names.get(word));
        }
        int[] meant = names.entrySet().stream()
                .filter(name -> word.length() >= SHORTEST && name.getKey().startsWith(word))
                .mapToInt(Map.Entry::getValue)
                .distinct()
                .toArray();
        return meant.length == 1 ? OptionalInt.of(meant[0]) : OptionalInt.empty();
    }

    private static Set<String> weekdays() {
        var all = new HashSet<String>();
        LANGUAGES.forEach(language -> named(DayOfWeek.values(), DayOfWeek::getDisplayName, language)
                .keySet()
                .forEach(name -> all.addAll(Folding.words(name))));
        return Set.copyOf(all);
    }

    private static <E extends Enum<E>> Map<String, Integer> named(E[] all, Naming<E> naming, Locale language) {
        var names = new HashMap<String, Integer>();
        for (E one : all) {
            STYLES.forEach(style -> names.put(Folding.text(naming.name(one, style, language)), one.ordinal() + 1));
        }
        return Map.copyOf(names);
    }

    /** How the JDK names a month or a weekday. */
    private interface Naming<E> {
        String name(E one, TextStyle style, Locale language);
    }
}
