package org.homestretch.print.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.homestretch.basics.Language;

/** The fixed words of a sheet or report in one language. */
public final class Words {

    private static final String SHEETS = "org.homestretch.print.sheet";
    private static final String REPORTS = "org.homestretch.print.report";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(String name, Language language) {
        locale = language.locale();
        bundle = ResourceBundle.getBundle(name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public static Words ofSheets(Language language) {
        return new Words(SHEETS, language);
    }

    /** Reports are for clinicians and are written in English. */
    public static Words ofReports() {
        return new Words(REPORTS, Language.EN);
    }

    public Locale locale() {
        return locale;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** The words as they stand. */
    public String say(String key) {
        return bundle.getString(key);
    }

    /** The words with values put in; plurals are choices within the words. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    public String date(LocalDate day) {
        return dated("date", day);
    }

    /** The day of an appointment, with its weekday. */
    public String visitDate(LocalDate day) {
        return dated("date.visit", day);
    }

    /** A day as it is written in a year: one of another year with its own. */
    public String dayFrom(LocalDate today, LocalDate day) {
        return dated(day.getYear() == today.getYear() ? "date.visit" : "date.visit.year", day);
    }

    private String dated(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), locale).format(day);
    }
}
