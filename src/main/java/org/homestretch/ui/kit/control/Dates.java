package org.homestretch.ui.kit.control;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homestretch.patient.Born;

/** Dates as the screens write them. */
public final class Dates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Dates() {}

    /** 18 Nov, and 18 Nov 2024 when it was another year. */
    public static String near(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? SHORT : FULL).format(day);
    }

    /** 18 Nov, 09:05; with the year when it was another one. */
    public static String moment(Instant at, Clock clock) {
        var local = at.atZone(clock.getZone());
        return near(local.toLocalDate(), LocalDate.now(clock)) + ", " + TIME.format(local);
    }

    /** 3 Mar 1978. */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** 3 Mar 1978, or about 1978 where nobody knows the day. */
    public static String born(Born born) {
        return born.day().map(Dates::full).orElseGet(() -> "about " + born.year());
    }

    /** Tuesday 18 November. */
    public static String spoken(LocalDate day) {
        return LONG.format(day);
    }
}
