package org.homestretch.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.reading.DateGrammar.Meanings;

/** Reads a date of the past in the forms people type it; what is left out or short is taken from the nearest past. */
public final class DateReader {

    private static final String HOW = " Type it like 28 Feb 1964.";

    private final DateGrammar grammar;
    private final LocalDate today;

    public DateReader(DateOrder order, LocalDate today) {
        this.grammar = new DateGrammar(order);
        this.today = today;
    }

    /** What a text says: a date, what else it may mean, or what is wrong with it; nothing while too little is typed. */
    public record Reading(Optional<LocalDate> date, List<LocalDate> others, String wrong) {

        static Reading of(LocalDate date) {
            return new Reading(Optional.of(date), List.of(), "");
        }

        static Reading wrong(String sentence) {
            return new Reading(Optional.empty(), List.of(), sentence + HOW);
        }

        Reading or(List<LocalDate> further) {
            return new Reading(date, further, wrong);
        }

        public boolean unfinished() {
            return date.isEmpty() && wrong.isEmpty();
        }
    }

    /** A date with its year, as a birth date must have. */
    public Reading read(String text) {
        return reading(grammar.read(text));
    }

    /** The same, and a day and month alone are the latest such day. */
    public Reading readRecent(String text) {
        return reading(grammar.readWithoutYear(text));
    }

    private Reading reading(Meanings meanings) {
        if (!meanings.wrong().isEmpty()) {
            return Reading.wrong(meanings.wrong());
        }
        if (meanings.unfinished()) {
            return new Reading(Optional.empty(), List.of(), "");
        }
        Reading first = check(meanings.days().getFirst());
        return first.or(meanings.days().stream()
                .skip(1)
                .flatMap(day -> check(day).date().stream())
                .filter(day -> !first.date().equals(Optional.of(day)))
                .distinct()
                .toList());
    }

    private Reading check(WrittenDay typed) {
        if (!typed.hasMonth()) {
            return Reading.wrong("There is no month " + typed.month() + ".");
        }
        YearMonth month = typed.past(today);
        if (!month.isValidDay(typed.day())) {
            return Reading.wrong(length(month));
        }
        LocalDate day = month.atDay(typed.day());
        return day.isAfter(today) ? Reading.wrong("That day is still to come.") : Reading.of(day);
    }

    /** How many days a month has, for a day it has not. */
    private static String length(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return name + " " + month.getYear() + " has " + month.lengthOfMonth() + " days.";
    }
}
