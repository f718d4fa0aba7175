package org.homestretch.patient;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A birth date as typed: the day it means, and what to say beside the field. */
public record BirthDate(Optional<LocalDate> day, String echo, boolean wrong) {

    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Reads a typed text; two-digit years lie in the past. */
    public static BirthDate read(String text, DateOrder order, LocalDate today) {
        var reading = new DateReader(order, today).read(text);
        return reading.date()
                .map(day -> plausible(day, today))
                .orElseGet(() -> new BirthDate(
                        Optional.empty(), reading.unfinished() ? "" : reading.wrong(), !reading.unfinished()));
    }

    private static BirthDate plausible(LocalDate day, LocalDate today) {
        if (!Patient.plausiblyBorn(day, today)) {
            return new BirthDate(Optional.empty(), "Nobody is that old. Type it like 28 Feb 1964.", true);
        }
        return new BirthDate(Optional.of(day), IN_FULL.format(day) + ", " + age(day, today), false);
    }

    private static String age(LocalDate day, LocalDate today) {
        int years = day.until(today).getYears();
        return years == 1 ? "1 year" : years + " years";
    }
}
