package org.homestretch.progress;

import java.util.OptionalInt;

/** How a measure stands now against the start, and whether the difference matters: from so many points less on. */
public record Change(Measure measure, int start, int now, int meaningful) {

    /** What a change amounts to. */
    public enum Verdict {
        MEANINGFUL("Meaningful"),
        NOT_YET("Not yet"),
        WORSE("Worse"),
        LOW_START("Low from the start");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
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
            return "no change";
        }
        return fall() > 0 ? fall() + " less" : -fall() + " more";
    }

    /** One clause for a report: {@code Leg pain is down from 8 to 5}. */
    public String clause() {
        if (fall() == 0) {
            return "%s is still %d".formatted(measure.words(), now);
        }
        String way = fall() > 0 ? "down" : "up";
        return "%s is %s from %d to %d".formatted(measure.words(), way, start, now);
    }
}
