package org.homestretch.patient;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Whether people of a country write the day or the month first when both are numbers. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    public static DateOrder of(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        boolean monthFirst = pattern.indexOf('M') < pattern.indexOf('d') && pattern.indexOf('M') < pattern.indexOf('y');
        return monthFirst ? MONTH_FIRST : DAY_FIRST;
    }
}
