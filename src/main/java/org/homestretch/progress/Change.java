package org.homestretch.progress;

import java.util.OptionalInt;
import org.homestretch.basics.Coded;
import org.homestretch.basics.RoomWords;

/** How a measure stands now against the start, and whether the difference matters: from so many points less on. */
public record Change(Measure measure, int start, int now, int meaningful) {

    private static final RoomWords WORDS = RoomWords.of(Change.class);

    /** What a change amounts to. */
    public enum Verdict implements Coded {
        MEANINGFUL,
        NOT_YET,
        WORSE,
        LOW_START
    }

    /** Points below the start; negative when the score rose. */
    public int fall() {
        return start - now;
    }

    public Verdict verdict() {
        if (fall() < 0) {
            return Verdict.WORSE;
        }
        if (meaningfulFrom().isEmpty()) {
            return Verdict.LOW_START;
        }
        return fall() >= meaningful ? Verdict.MEANINGFUL : Verdict.NOT_YET;
    }

    /** The highest score that is a meaningful change from the start; none when the start leaves no room below it. */
    public OptionalInt meaningfulFrom() {
        return meaningfulFrom(start, meaningful);
    }

    static OptionalInt meaningfulFrom(int start, int meaningful) {
        int top = start - meaningful;
        return top < 0 ? OptionalInt.empty() : OptionalInt.of(top);
    }

    /** The difference in words: {@code 3 less}. */
    public String difference() {
        if (fall() == 0) {
            return WORDS.say("no.change");
        }
        return fall() > 0 ? WORDS.say("less", fall()) : WORDS.say("more", -fall());
    }

    /** One clause for a report: {@code Leg pain is down from 8 to 5}. */
    public String clause() {
        if (fall() == 0) {
            return WORDS.say("clause.same", measure, now);
        }
        return WORDS.say(fall() > 0 ? "clause.down" : "clause.up", measure, start, now);
    }
}
