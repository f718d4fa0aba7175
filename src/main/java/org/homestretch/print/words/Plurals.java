package org.homestretch.print.words;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homestretch.basics.LanguageFiles;

/** The form a language gives its words beside a number, by the rules in its file {@code plurals_xx.properties}. */
final class Plurals {

    private static final String FILE = "org.homestretch.print.plurals";

    /** The form of all numbers that no rule speaks of. */
    private static final String OTHER = "other";

    private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many");
    private static final Pattern CONDITION = Pattern.compile("n(?: % (\\d+))? (!?=) ([\\d.,]+)");

    private Plurals() {}

    /** The key of the words for a number: those of its form, or of the others where that form has none. */
    static String key(ResourceBundle words, String key, long number, Locale language) {
        String form = key + "." + form(number, rules(language));
        return words.containsKey(form) ? form : key + "." + OTHER;
    }

    /** The first form whose rule holds for the number. */
    static String form(long number, ResourceBundle rules) {
        return FORMS.stream()
                .filter(form -> rules.containsKey(form) && holds(rules.getString(form), number))
                .findFirst()
                .orElse(OTHER);
    }

    private static ResourceBundle rules(Locale language) {
        return LanguageFiles.words(FILE, language);
    }

    /** A rule as Unicode's tables of plurals write it: {@code n % 10 = 2..4 and n % 100 != 12..14}. */
    private static boolean holds(String rule, long number) {
        return !rule.isBlank()
                && Stream.of(rule.split(" or "))
                        .anyMatch(one ->
                                Stream.of(one.split(" and ")).allMatch(condition -> met(condition.strip(), number)));
    }

    private static boolean met(String condition, long number) {
        Matcher matcher = CONDITION.matcher(condition);
        if (!matcher.matches()) {
            throw new IllegalStateException("'" + condition + "' is no rule of plurals");
        }
        long counted = matcher.group(1) == null ? number : number % Long.parseLong(matcher.group(1));
        boolean among = Stream.of(matcher.group(3).split(",")).anyMatch(range -> within(range, counted));
        return among == matcher.group(2).equals("=");
    }

    private static boolean within(String range, long number) {
        String[] ends = range.split("\\.\\.");
        return number >= Long.parseLong(ends[0]) && number <= Long.parseLong(ends[ends.length - 1]);
    }
}
