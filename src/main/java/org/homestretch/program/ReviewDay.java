package org.homestretch.program;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homestretch.patient.Refusal;

/** Reads the day of the next visit as people type it: 2 Dec, Dec 2, 2026-12-02, 10 days, 2 weeks. */
public final class ReviewDay {

    private static final Pattern SPAN = Pattern.compile("(?:in )?(\\d{1,3}) ?(d|days?|w|weeks?)");
    private static final List<DateTimeFormatter> WITH_YEAR = List.of(
            format("uuuu-M-d"),
            format("d MMM uuuu"),
            format("d MMMM uuuu"),
            format("MMM d uuuu"),
            format("MMMM d uuuu"));
    private static final List<DateTimeFormatter> WITHOUT_YEAR =
            List.of(format("d MMM"), format("d MMMM"), format("MMM d"), format("MMMM d"));

    private ReviewDay() {}

    /** The day, which lies after today; the refusal says how to type one. */
    public static LocalDate read(String text, LocalDate today) {
        String tidy = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.,\\s]+", " ")
                .strip();
        LocalDate day = span(tidy, today)
                .or(() -> dated(tidy))
                .or(() -> inTheYearAhead(tidy, today))
                .orElseThrow(() -> new Refusal("Type a day like 2 Dec, or 2 weeks."));
        if (!day.isAfter(today)) {
            throw new Refusal("The next visit must be after today.");
        }
        return day;
    }

    private static Optional<LocalDate> span(String text, LocalDate today) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(span.group(1));
        return Optional.of(span.group(2).startsWith("w") ? today.plusWeeks(count) : today.plusDays(count));
    }

    private static Optional<LocalDate> dated(String text) {
        return WITH_YEAR.stream()
                .flatMap(format -> parsed(() -> LocalDate.parse(text, format)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> inTheYearAhead(String text, LocalDate today) {
        return WITHOUT_YEAR.stream()
                .flatMap(format -> parsed(() -> MonthDay.parse(text, format)).stream())
                .findFirst()
                .map(day -> next(day, today));
    }

    private static LocalDate next(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isAfter(today) ? thisYear : day.atYear(today.getYear() + 1);
    }

    /** One way to write a day among several: not this way means another one, or none, says what is wrong. */
    private static <T> Optional<T> parsed(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    /** Reads one way of writing a day. */
    private interface Reading<T> {
        T read();
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
