package org.homestretch.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads a day that lies ahead, in the forms a date of the past is read in; the year may be left out. */
public final class ComingDay {

    private final DateGrammar grammar;
    private final LocalDate today;

    public ComingDay(DateOrder order, LocalDate today) {
        this.grammar = new DateGrammar(order);
        this.today = today;
    }

    /** The day, or nothing where the text names none. */
    public Optional<LocalDate> read(String text) {
        return grammar.readWithoutYear(text).days().stream().findFirst().flatMap(this::day);
    }

    private Optional<LocalDate> day(WrittenDay written) {
        YearMonth month = written.ahead(today);
        return month.isValidDay(written.day()) ? Optional.of(month.atDay(written.day())) : Optional.empty();
    }
}
