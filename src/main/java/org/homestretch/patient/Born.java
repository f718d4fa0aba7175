package org.homestretch.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.homestretch.basics.RoomWords;

/** When somebody was born: the day, or about which year where nobody knows the day. */
public record Born(int year, Optional<LocalDate> day) {

    private static final RoomWords WORDS = RoomWords.of(Born.class);

    private static final int HALF_A_YEAR = 6;
    private static final int NEAR = 1;

    public static Born on(LocalDate day) {
        return new Born(day.getYear(), Optional.of(day));
    }

    public static Born about(int year) {
        return new Born(year, Optional.empty());
    }

    /** The year that somebody of this age was most likely born in. */
    public static Born aged(int years, LocalDate today) {
        return about(today.minusYears(years).minusMonths(HALF_A_YEAR).getYear());
    }

    /** 1964-02-28, or 1964 where only the year is known; as {@link #toString} writes it. */
    public static Born parse(String iso) {
        return iso.length() == 4 ? about(Integer.parseInt(iso)) : on(LocalDate.parse(iso));
    }

    public boolean estimated() {
        return day.isEmpty();
    }

    /** The age in years; where the day is not known the least it can be. */
    public int youngest(LocalDate today) {
        return Math.max(0, years(day.orElse(LocalDate.of(year, 12, 31)), today));
    }

    /** The same, the most it can be. */
    public int oldest(LocalDate today) {
        return Math.max(0, years(day.orElse(LocalDate.of(year, 1, 1)), today));
    }

    /** 62, or "about 62". */
    public String ageInWords(LocalDate today) {
        return day.map(born -> Integer.toString(years(born, today)))
                .orElseGet(() -> WORDS.say("age.about", today.getYear() - year));
    }

    /** Whether two records may mean the same birth: the same day, or years next to each other where one is a guess. */
    public boolean near(Born other) {
        return estimated() || other.estimated() ? Math.abs(year - other.year) <= NEAR : equals(other);
    }

    private static int years(LocalDate born, LocalDate today) {
        return Period.between(born, today).getYears();
    }

    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElseGet(() -> Integer.toString(year));
    }
}
