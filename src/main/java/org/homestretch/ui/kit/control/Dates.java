package org.homestretch.ui.kit.control;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.patient.Born;

/** Dates as the screens write them. */
public final class Dates {

    private static final RoomWords WORDS = RoomWords.of(Dates.class);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    /** 18 Nov, and 18 Nov 2024 when it was another year. */
    public static String near(LocalDate day, LocalDate today) {
        return written(day.getYear() == today.getYear() ? "date.near" : "date.full", day);
    }

    /** 18 Nov, 09:05; with the year when it was another one. */
    public static String moment(Instant at, Clock clock) {
        var local = at.atZone(clock.getZone());
        return WORDS.say("date.moment", near(local.toLocalDate(), LocalDate.now(clock)), TIME.format(local));
    }

    /** 3 Mar 1978. */
    public static String full(LocalDate day) {
        return written("date.full", day);
    }

    /** 3 Mar 1978, or about 1978 where nobody knows the day. */
    public static String born(Born born) {
        return born.day().map(Dates::full).orElseGet(() -> WORDS.say("date.about", born.year()));
    }

    /** Tuesday 18 November. */
    public static String spoken(LocalDate day) {
        return written("date.spoken", day);
    }

    /** The names of months and days are the screen language's; digits stay the same everywhere. */
    private static String written(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(WORDS.say(pattern), ScreenLanguage.now())
                .format(day);
    }
}
