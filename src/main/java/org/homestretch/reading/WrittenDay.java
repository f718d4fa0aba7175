package org.homestretch.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A day as it was written: the year has four digits, two, or is left out. */
public record WrittenDay(int day, int month, Optional<String> year) {

    private static final int CENTURY = 100;
    private static final int MONTHS = 12;

    boolean hasMonth() {
        return month >= 1 && month <= MONTHS;
    }

    /** Whether a date is this day; two digits of a year fit any century. */
    public boolean is(LocalDate date) {
        return date.getDayOfMonth() == day && date.getMonthValue() == month && fitsYear(date.getYear());
    }

    private boolean fitsYear(int other) {
        return year.filter(digits -> Integer.parseInt(digits) == (digits.length() == 4 ? other : other % CENTURY))
                .isPresent();
    }

    /** The month it lies in: two digits and no digits mean the latest such day that is not to come. */
    YearMonth past(LocalDate today) {
        return YearMonth.of(pastYear(today), month);
    }

    /** The same for a day to come: no year means the next such day, two digits are of this century. */
    YearMonth ahead(LocalDate today) {
        if (year.isEmpty()) {
            return YearMonth.of(after(today) ? today.getYear() : today.getYear() + 1, month);
        }
        int number = Integer.parseInt(year.get());
        return YearMonth.of(year.get().length() == 4 ? number : century(today) + number, month);
    }

    private int pastYear(LocalDate today) {
        if (year.isEmpty()) {
            return after(today) ? today.getYear() - 1 : today.getYear();
        }
        int number = Integer.parseInt(year.get());
        if (year.get().length() == 4) {
            return number;
        }
        int sameCentury = century(today) + number;
        boolean toCome = sameCentury > today.getYear() || sameCentury == today.getYear() && after(today);
        return toCome ? sameCentury - CENTURY : sameCentury;
    }

    private static int century(LocalDate today) {
        return today.getYear() - today.getYear() % CENTURY;
    }

    /** Whether day and month come later in the year than today's. */
    private boolean after(LocalDate today) {
        return month > today.getMonthValue() || month == today.getMonthValue() && day > today.getDayOfMonth();
    }
}
