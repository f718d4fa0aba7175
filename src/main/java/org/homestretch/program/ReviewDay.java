package org.homestretch.program;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homestretch.basics.Refusal;
import org.homestretch.reading.ComingDay;
import org.homestretch.reading.DateOrder;
import org.homestretch.reading.Folding;

/** Reads the day of the next visit as people type it: any date that lies ahead, 10 days, 2 weeks. */
public final class ReviewDay {

    private static final Pattern SPAN = Pattern.compile("(?:in |en )?(\\d{1,3}) ?(d|days?|dias?|w|weeks?|semanas?)");

    private ReviewDay() {}

    /** The day, which lies after today; the refusal says how to type one. */
    public static LocalDate read(String text, LocalDate today) {
        return read(text, today, DateOrder.ofRegion());
    }

    static LocalDate read(String text, LocalDate today, DateOrder order) {
        LocalDate day = span(text, today)
                .or(() -> new ComingDay(order, today).read(text))
                .orElseThrow(() -> new Refusal("Type a day like 2 Dec, or 2 weeks."));
        if (!day.isAfter(today)) {
            throw new Refusal("The next visit must be after today.");
        }
        return day;
    }

    private static Optional<LocalDate> span(String text, LocalDate today) {
        Matcher span = SPAN.matcher(Folding.text(text));
        if (!span.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(span.group(1));
        boolean weeks = span.group(2).matches("[ws].*");
        return Optional.of(weeks ? today.plusWeeks(count) : today.plusDays(count));
    }
}
