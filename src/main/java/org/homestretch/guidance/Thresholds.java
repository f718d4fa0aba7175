package org.homestretch.guidance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homestretch.basics.Act;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Standards;

/** The numbers the rules turn on in one clinic: the usual ones except where the clinic chose another. */
public record Thresholds(Map<Threshold, Integer> changed) {

    private static final RoomWords WORDS = RoomWords.of(Thresholds.class);

    /** Each of a row may equal the one before it, but must not be less. */
    private static final List<List<Threshold>> RISING = List.of(
            List.of(Threshold.SURGERY_EARLY, Threshold.SURGERY_STRENGTHEN),
            List.of(Threshold.PAIN_SOME, Threshold.PAIN_HIGH, Threshold.PAIN_SEVERE),
            List.of(Threshold.GREEN_TOP, Threshold.AMBER_TOP),
            List.of(Threshold.SEVERE_COUNT_WARN, Threshold.SEVERE_COUNT_BLOCK),
            List.of(Threshold.HIGH_COUNT_WARN, Threshold.HIGH_COUNT_BLOCK),
            List.of(Threshold.COUNT_LEAST, Threshold.COUNT_WARN, Threshold.COUNT_BLOCK),
            List.of(Threshold.ACTIVE_SHORT, Threshold.ACTIVE_LONG),
            List.of(Threshold.START_LOW, Threshold.START_AVERAGE, Threshold.START_HIGH),
            List.of(Threshold.DONE_SELDOM, Threshold.DONE_FAIRLY, Threshold.DONE_WELL));

    public static final Thresholds USUAL = new Thresholds(Map.of());

    public Thresholds {
        var kept = new EnumMap<Threshold, Integer>(Threshold.class);
        changed.forEach((threshold, value) -> {
            if (threshold.within(value) != threshold.usual()) {
                kept.put(threshold, value);
            }
        });
        changed = Map.copyOf(kept);
        RISING.forEach(row -> rises(row, kept));
    }

    public int of(Threshold threshold) {
        return of(threshold, changed);
    }

    /** What counts at visits: the changes that matter, and the share of days from which an exercise may step up. */
    public Standards standards() {
        return new Standards(of(Threshold.PAIN_CHANGE), of(Threshold.ROLAND_MORRIS_CHANGE), of(Threshold.DONE_WELL));
    }

    /** With another value; the usual one takes the clinic's choice away. */
    public Thresholds with(Threshold threshold, int value) {
        var all = new EnumMap<Threshold, Integer>(Threshold.class);
        all.putAll(changed);
        all.put(threshold, value);
        return new Thresholds(all);
    }

    /** The act of putting another set in this one's place: of each number that changes, what it was and what it is. */
    public Act changeTo(Thresholds other) {
        var act = Act.of(Act.Kind.RULES_CHANGED);
        for (Threshold one : Threshold.values()) {
            if (of(one) != other.of(one)) {
                act = act.with(one.code(), of(one) + " " + other.of(one));
            }
        }
        return act;
    }

    private static int of(Threshold threshold, Map<Threshold, Integer> changed) {
        return changed.getOrDefault(threshold, threshold.usual());
    }

    private static void rises(List<Threshold> row, Map<Threshold, Integer> changed) {
        for (int place = 1; place < row.size(); place++) {
            Threshold lower = row.get(place - 1);
            Threshold upper = row.get(place);
            if (of(upper, changed) < of(lower, changed)) {
                throw new Refusal(WORDS.say("threshold.below", upper, of(upper, changed), lower, of(lower, changed)));
            }
        }
    }
}
