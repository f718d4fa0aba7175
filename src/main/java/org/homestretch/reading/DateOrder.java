package org.homestretch.reading;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Whether people of a country write the day or the month first when both are numbers. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** The order of the region the computer is set to, whatever language it speaks. */
    public static DateOrder ofRegion() {
        return of(Locale.getDefault(Locale.Category.FORMAT));
    }

    public static DateOrder of(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        boolean monthFirst = pattern.indexOf('M') < pattern.indexOf('d') && pattern.indexOf('M') < pattern.indexOf('y');
        return monthFirst ? MONTH_FIRST : DAY_FIRST;
    }
}
