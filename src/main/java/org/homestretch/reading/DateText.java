package org.homestretch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers and words of a written date, without its weekday, its time of day and what only joins them. */
record DateText(List<String> parts, Marks marks) {

    private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern FILLER =
            Pattern.compile("st|nd|rd|th|er|ere|of|the|on|de|del|den|der|dem|le|la|el|il|d|am|年|月|日");
    /** 00:00, 12:00:00 am, t00:00:00.000z, 01:00 gmt+0100 (cet). */
    private static final Pattern TIME = Pattern.compile("(?<=[\\d\\s,])t?\\s*\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?"
            + "(\\s*[ap]\\.?\\s?m\\b\\.?)?(\\s*(z|utc|[a-z]{1,4}t)(?![a-z]))?([+-]\\d{2}:?\\d{2})?(\\s*\\(.*\\))?");

    private static final Pattern DOTTED = Pattern.compile("\\d\\s*\\.\\s*\\d+\\s*\\.");
    private static final Pattern HYPHENED = Pattern.compile("\\d-\\d+-\\d");

    /** What stands between the numbers, where it decides their order. */
    enum Marks {
        DOTS,
        HYPHENS,
        OTHERS
    }

    static DateText of(String written) {
        String latin = Folding.digits(written).toLowerCase(Locale.ROOT);
        String day = TIME.matcher(latin).replaceAll(" ");
        List<String> parts = new ArrayList<>(PARTS.matcher(Folding.text(day))
                .results()
                .map(MatchResult::group)
                .filter(part -> !FILLER.matcher(part).matches())
                .toList());
        parts.removeIf(part -> CalendarWords.weekday(part) && !month(part));
        if (parts.stream().filter(DateText::month).count() > 1) {
            remove(parts, CalendarWords::weekday);
        }
        return new DateText(List.copyOf(parts), marks(day));
    }

    /** Marks between numbers are looked at before the text is folded, which parts words at some of them. */
    private static Marks marks(String day) {
        if (DOTTED.matcher(day).find()) {
            return Marks.DOTS;
        }
        return HYPHENED.matcher(day).find() ? Marks.HYPHENS : Marks.OTHERS;
    }

    private static boolean month(String part) {
        return CalendarWords.month(part).isPresent();
    }

    /** Takes out the first only: in "mar. 3 mars" the first is the weekday. */
    private static void remove(List<String> parts, Predicate<String> which) {
        parts.stream().filter(which).findFirst().ifPresent(parts::remove);
    }
}
