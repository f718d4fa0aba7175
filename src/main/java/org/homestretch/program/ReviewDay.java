package org.homestretch.program;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.reading.ComingDay;
import org.homestretch.reading.DateOrder;
import org.homestretch.reading.Folding;

/** Reads the day of the next visit as people type it: any date that lies ahead, 10 days, 2 weeks. */
public final class ReviewDay {

    private static final RoomWords WORDS = RoomWords.of(ReviewDay.class);

    /** With a word before it, or none: "in 2 weeks", "10 d". */
    private static final Pattern SPAN = Pattern.compile("(?:\\p{L}+ )?(\\d{1,3}) ?(\\p{L}+)");

    private ReviewDay() {}

    /** The day, which lies after today; the refusal says how to type one. */
    public static LocalDate read(String text, LocalDate today) {
        return read(text, today, DateOrder.ofRegion());
    }

    static LocalDate read(String text, LocalDate today, DateOrder order) {
        LocalDate day = span(text, today)
                .or(() -> new ComingDay(order, today).read(text))
                .orElseThrow(() -> new Refusal(WORDS.say("review.how")));
        if (!day.isAfter(today)) {
            throw new Refusal(WORDS.say("review.past"));
        }
        return day;
    }

    private static Optional<LocalDate> span(String text, LocalDate today) {
        Matcher span = SPAN.matcher(Folding.text(text));
        if (!span.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(span.group(1));
        String unit = span.group(2);
        if (means("span.weeks", unit)) {
            return Optional.of(today.plusWeeks(count));
        }
        return means("span.days", unit) ? Optional.of(today.plusDays(count)) : Optional.empty();
    }

    /** People type in their own language whatever the screens speak. */
    private static boolean means(String key, String unit) {
        return WORDS.inEveryLanguage(key)
                .flatMap(words -> Folding.words(words).stream())
                .anyMatch(unit::equals);
    }
}
