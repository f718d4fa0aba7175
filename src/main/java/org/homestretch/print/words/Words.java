package org.homestretch.print.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.homestretch.basics.Language;
import org.homestretch.basics.LanguageFiles;

/** The fixed words of a sheet or report in one language. */
public final class Words {

    private static final String REPORTS = "org.homestretch.print.report";

    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
        locale = language.locale();
    }

    /** In the base language where there are none in this one. */
    public static Words ofSheets(Language language) {
        return new Words(language.sheetWords(), language.printed());
    }

    /** Reports are for clinicians and are written in English. */
    public static Words ofReports() {
        return new Words(LanguageFiles.words(REPORTS, Language.EN.locale()), Language.EN);
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

    /** The words with values put in; numbers are in the digits of this program whatever the language. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale)
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    /** The words about a number of things, in the form the language gives them. */
    public String count(String key, long number) {
        return say(form(key, number), number);
    }

    /** The key of the form the language gives a number of things. */
    public String form(String key, long number) {
        return Plurals.key(bundle, key, number, locale);
    }

    /** What is done in a picture; none where the language does not name it. */
    public Optional<String> picture(String label) {
        return language.picture(label);
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

    /** The month of a day, short. */
    public String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** The first two letters of a day's name. */
    public String weekday(LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
        return name.substring(0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
    }

    private String dated(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), locale).format(day);
    }
}
