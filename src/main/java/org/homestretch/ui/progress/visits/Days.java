package org.homestretch.ui.progress.visits;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How days are written on this screen. */
public final class Days {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Days() {}

    /** {@code 18 Nov} */
    public static String shortly(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code 18 Nov}, and with its year when that is not this one. */
    public static String seenOn(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? SHORT : WITH_YEAR).format(day);
    }

    /** {@code Tue 18 Nov} */
    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /** {@code T} */
    public static String letter(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.ENGLISH);
    }

    /** {@code 11 to 17 Nov}, or {@code 27 Oct to 3 Nov}. */
    public static String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return shortly(to);
        }
        String start = from.getMonth() == to.getMonth() ? Integer.toString(from.getDayOfMonth()) : shortly(from);
        return start + " to " + shortly(to);
    }
}
