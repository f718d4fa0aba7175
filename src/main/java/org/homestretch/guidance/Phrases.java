package org.homestretch.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Small turns of phrase that reasons share. */
public final class Phrases {

    private static final int WEEK = 7;
    private static final int YEAR = 12;
    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<Integer, String> SHARES =
            Map.of(10, "a tenth", 20, "a fifth", 25, "a quarter", 33, "a third", 50, "half", 100, "as much again");

    private Phrases() {}

    /** The words as they read inside a sentence. */
    public static String inside(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The words as a sentence of their own. */
    public static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** A whole number as a sentence writes it: in words up to twelve, in figures above. */
    static String number(int number) {
        return number >= 0 && number < SMALL.size() ? SMALL.get(number) : Integer.toString(number);
    }

    /** So many of a thing: "one minute", "five minutes". */
    public static String counted(int number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** A span of days, in weeks where it is whole weeks: "two weeks", "ten days". */
    public static String days(int days) {
        return days > 0 && days % WEEK == 0 ? counted(days / WEEK, "week") : counted(days, "day");
    }

    /** A span of months, in years where it is whole years. */
    public static String months(int months) {
        return months > 0 && months % YEAR == 0 ? counted(months / YEAR, "year") : counted(months, "month");
    }

    /** A share as people say it: "a fifth", else "17 percent". */
    public static String share(int percent) {
        return SHARES.getOrDefault(percent, percent + " percent");
    }

    /** From one whole number up to another: "6", "6 or 7", "3 to 5". */
    public static String range(int from, int to) {
        if (to <= from) {
            return Integer.toString(from);
        }
        return from + (to == from + 1 ? " or " : " to ") + to;
    }

    public static String list(Collection<String> words) {
        return words.stream().map(Phrases::inside).sorted().collect(Collectors.joining(", "));
    }
}
