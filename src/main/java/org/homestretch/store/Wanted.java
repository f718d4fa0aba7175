package org.homestretch.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What someone typed to find patients: words that must all be there, and whole dates they may be born on. */
record Wanted(List<String> words, List<Set<LocalDate>> births) {

    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
    private static final Pattern YEAR_LAST = Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})\\.?\\s+(?:de\\s+)?([a-z]{3,10})\\.?,?\\s+(?:de\\s+)?(\\d{4})\\b");
    private static final Pattern MONTH_DAY = Pattern.compile("\\b([a-z]{3,10})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b");
    private static final Pattern DOT_IN_DATE = Pattern.compile("(?<=\\d)[.](?=\\d|\\s|$)");

    /** English and Spanish month names side by side; three letters are enough. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "enero"),
            List.of("february", "febrero"),
            List.of("march", "marzo"),
            List.of("april", "abril"),
            List.of("may", "mayo"),
            List.of("june", "junio"),
            List.of("july", "julio"),
            List.of("august", "agosto"),
            List.of("september", "septiembre"),
            List.of("october", "octubre"),
            List.of("november", "noviembre"),
            List.of("december", "diciembre"));

    /** Reads the dates out of a text; a day no calendar has stays as words. */
    private interface Dates {
        Set<LocalDate> of(MatchResult found);
    }

    static Wanted of(String typed) {
        var births = new ArrayList<Set<LocalDate>>();
        // Hyphens part words once the text is folded, so dates written with them are read first.
        String rest = Folded.text(typed.replace('-', '/'));
        rest = take(rest, YEAR_FIRST, births, found -> dates(number(found, 1), number(found, 2), number(found, 3)));
        rest = take(rest, YEAR_LAST, births, Wanted::dayOrMonthFirst);
        rest = take(rest, DAY_MONTH, births, found -> dates(number(found, 3), month(found, 2), number(found, 1)));
        rest = take(rest, MONTH_DAY, births, found -> dates(number(found, 3), month(found, 1), number(found, 2)));
        return new Wanted(words(typed, rest), births);
    }

    /** Plain loops: this runs once for every patient at every key pressed. */
    boolean fits(String key, LocalDate born) {
        for (String word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        for (Set<LocalDate> days : births) {
            if (!days.contains(born)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String typed, String rest) {
        boolean dated = !rest.equals(Folded.text(typed.replace('-', '/')));
        String text = dated ? rest : Folded.text(typed);
        String slashed = DOT_IN_DATE.matcher(text).replaceAll("/");
        return Stream.of(slashed.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static String take(String text, Pattern pattern, List<Set<LocalDate>> births, Dates dates) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(found -> {
            var days = dates.of(found);
            if (days.isEmpty()) {
                return Matcher.quoteReplacement(found.group());
            }
            births.add(days);
            return " ";
        });
    }

    private static Set<LocalDate> dayOrMonthFirst(MatchResult found) {
        int year = number(found, 3);
        return Stream.concat(
                        dates(year, number(found, 2), number(found, 1)).stream(),
                        dates(year, number(found, 1), number(found, 2)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> dates(int year, int month, int day) {
        try {
            return Set.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Set.of();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(MatchResult found, int group) {
        String start = found.group(group);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).stream().anyMatch(name -> name.startsWith(start))) {
                return month + 1;
            }
        }
        return 0;
    }
}
