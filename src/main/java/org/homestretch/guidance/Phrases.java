package org.homestretch.guidance;

import java.util.Set;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;

/** Small turns of phrase that reasons share, each worded with the reason it stands in. */
public final class Phrases {

    private static final RoomWords WORDS = RoomWords.of(Phrases.class);
    private static final int WEEK = 7;
    private static final int YEAR = 12;
    private static final int LAST_IN_WORDS = 12;
    private static final Set<Integer> NAMED_SHARES = Set.of(10, 20, 25, 33, 50, 100);

    private Phrases() {}

    /** So many of a thing, in words up to twelve: "one minute", "five minutes"; the thing is a key of the messages. */
    public static Said counted(int number, String thing) {
        String key = "count." + thing;
        return number == 1 ? WORDS.said(key + ".one") : WORDS.said(key + ".other", number(number));
    }

    /** A whole number as a sentence writes it: in words up to twelve, in figures above. */
    private static Object number(int number) {
        return number >= 0 && number <= LAST_IN_WORDS ? WORDS.said("number." + number) : number;
    }

    /** A span of days, in weeks where it is whole weeks: "two weeks", "ten days". */
    public static Said days(int days) {
        return days > 0 && days % WEEK == 0 ? counted(days / WEEK, "week") : counted(days, "day");
    }

    /** A span of months, in years where it is whole years. */
    public static Said months(int months) {
        return months > 0 && months % YEAR == 0 ? counted(months / YEAR, "year") : counted(months, "month");
    }

    /** A share as people say it: "a fifth", else "17 percent". */
    public static Said share(int percent) {
        return NAMED_SHARES.contains(percent) ? WORDS.said("share." + percent) : WORDS.said("share", percent);
    }

    /** From one whole number up to another: "6", "6 or 7", "3 to 5". */
    public static Object range(int from, int to) {
        if (to <= from) {
            return from;
        }
        return WORDS.said(to == from + 1 ? "range.or" : "range.to", from, to);
    }
}
