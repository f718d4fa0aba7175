package org.homestretch.program.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;

/** A log a patient fills in at home: from the day it is printed for some weeks; no code where no clinic will know it. */
public record PaperLog(LocalDate from, int weeks, Optional<LogCode> code) {

    /** How many weeks a log may have. */
    public static final List<Integer> SPANS = List.of(1, 2, 4);

    /** What most clinics print. */
    public static final int USUAL_WEEKS = 2;

    private static final int WEEK = 7;
    private static final double PERCENT = 100;

    /** How many days are well done, of how many on which something is to be done. */
    public record Goal(long days, int planned) {}

    public PaperLog {
        requireSpan(weeks);
    }

    /** The number itself where a log can have so many weeks. */
    public static int requireSpan(int weeks) {
        if (!SPANS.contains(weeks)) {
            throw new Refusal(RoomWords.of(PaperLog.class).say("log.weeks", weeks));
        }
        return weeks;
    }

    /** One with a code, or with the place for it. */
    public PaperLog coded(LogCode known) {
        return new PaperLog(from, weeks, Optional.of(known));
    }

    /** The same over another span. */
    public PaperLog over(int span) {
        return new PaperLog(from, span, code);
    }

    public int days() {
        return weeks * WEEK;
    }

    public LocalDate day(int number) {
        return from.plusDays(number);
    }

    /** Whole days, where so many percent of the days a week are well done. */
    public Goal goal(int daysAWeek, int percent) {
        int planned = weeks * daysAWeek;
        return new Goal(Math.max(1, Math.round(planned * percent / PERCENT)), planned);
    }
}
