package org.homestretch.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.FirstLetter;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.reading.DateGrammar.Meanings;

/** Reads a date of the past in the forms people type it; what is left out or short is taken from the nearest past. */
public final class DateReader {

    private static final RoomWords WORDS = RoomWords.of(DateReader.class);

    private final DateGrammar grammar;
    private final LocalDate today;

    public DateReader(DateOrder order, LocalDate today) {
        this.grammar = new DateGrammar(order);
        this.today = today;
    }

    /** What a text says: a date, what else it may mean, or what is wrong with it; nothing while too little is typed. */
    public record Reading(Optional<LocalDate> date, List<LocalDate> others, Optional<Said> fault) {

        static Reading of(LocalDate date) {
            return new Reading(Optional.of(date), List.of(), Optional.empty());
        }

        static Reading wrong(Said sentence) {
            return new Reading(Optional.empty(), List.of(), Optional.of(sentence));
        }

        Reading or(List<LocalDate> further) {
            return new Reading(date, further, fault);
        }

        public boolean unfinished() {
            return date.isEmpty() && fault.isEmpty();
        }

        /** What is wrong and how a date is typed; empty where nothing is wrong. */
        public String wrong() {
            return fault.map(said -> WORDS.say("wrong", said)).orElse("");
        }

        /** Whether the text is none at all, so that something else may be meant. */
        public boolean noDate() {
            return fault.equals(Optional.of(DateGrammar.NO_DATE));
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
        if (meanings.wrong().isPresent()) {
            return Reading.wrong(meanings.wrong().get());
        }
        if (meanings.unfinished()) {
            return new Reading(Optional.empty(), List.of(), Optional.empty());
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
            return Reading.wrong(DateGrammar.noMonth(typed));
        }
        YearMonth month = typed.past(today);
        if (!month.isValidDay(typed.day())) {
            return Reading.wrong(length(month));
        }
        LocalDate day = month.atDay(typed.day());
        return day.isAfter(today) ? Reading.wrong(WORDS.said("day.to.come")) : Reading.of(day);
    }

    /** How many days a month has, for a day it has not. */
    private static Said length(YearMonth month) {
        String name = FirstLetter.large(month.getMonth().getDisplayName(TextStyle.FULL, ScreenLanguage.now()));
        return WORDS.said("length", name, month.getYear(), month.lengthOfMonth());
    }
}
