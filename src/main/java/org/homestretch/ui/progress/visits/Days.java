package org.homestretch.ui.progress.visits;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;

/** How days are written on this screen. */
public final class Days {

    private static final RoomWords WORDS = RoomWords.of(Days.class);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Days() {}

    /** {@code 18 Nov} */
    public static String shortly(LocalDate day) {
        return in(SHORT, day);
    }

    /** {@code 18 Nov}, and with its year when that is not this one. */
    public static String seenOn(LocalDate day, LocalDate today) {
        return in(day.getYear() == today.getYear() ? SHORT : WITH_YEAR, day);
    }

    /** {@code Tue 18 Nov} */
    public static String withWeekday(LocalDate day) {
        return in(WITH_WEEKDAY, day);
    }

    /** {@code T} */
    public static String letter(LocalDate day) {
        int place = day.getDayOfWeek().ordinal();
        return WORDS.say("days.letters").substring(place, place + 1);
    }

    /** {@code 11 to 17 Nov}, or {@code 27 Oct to 3 Nov}. */
    public static String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return shortly(to);
        }
        String start = from.getMonth() == to.getMonth() ? Integer.toString(from.getDayOfMonth()) : shortly(from);
        return WORDS.say("days.span", start, shortly(to));
    }

    private static String in(DateTimeFormatter pattern, LocalDate day) {
        return pattern.withLocale(ScreenLanguage.now()).format(day);
    }
}
