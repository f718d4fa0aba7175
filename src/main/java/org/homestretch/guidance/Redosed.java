package org.homestretch.guidance;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Dose;
import org.homestretch.program.Prescription;

/** One exercise with another dose than before. */
public record Redosed(Prescription before, Dose dose) {

    private static final RoomWords WORDS = RoomWords.of(Redosed.class);

    public Prescription after() {
        return before.dosed(dose);
    }

    /** Such as "Walking: 15 to 20 min". */
    public String words() {
        Dose was = before.dose();
        List<String> parts = new ArrayList<>();
        add(parts, "minutes", was.minutes(), dose.minutes());
        add(parts, dose.sets() == 1 ? "set" : "sets", was.sets(), dose.sets());
        add(parts, "repetitions", was.repetitions(), dose.repetitions());
        add(parts, "hold", was.holdSeconds(), dose.holdSeconds());
        add(parts, "times", was.timesADay(), dose.timesADay());
        add(parts, "days", was.daysAWeek(), dose.daysAWeek());
        return before.exercise().name() + ": " + String.join(", ", parts);
    }

    public boolean changes() {
        return !dose.equals(before.dose());
    }

    private static void add(List<String> parts, String what, int before, int after) {
        if (before != after) {
            parts.add(WORDS.say("redosed." + what, before, after));
        }
    }
}
