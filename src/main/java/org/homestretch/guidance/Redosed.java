package org.homestretch.guidance;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.exercise.Dose;
import org.homestretch.program.Prescription;

/** One exercise with another dose than before. */
public record Redosed(Prescription before, Dose dose) {

    public Prescription after() {
        return before.dosed(dose);
    }

    /** Such as "Walking: 15 to 20 min". */
    public String words() {
        Dose was = before.dose();
        List<String> parts = new ArrayList<>();
        add(parts, was.minutes(), dose.minutes(), "min");
        add(parts, was.sets(), dose.sets(), dose.sets() == 1 ? "set" : "sets");
        add(parts, was.repetitions(), dose.repetitions(), "reps");
        add(parts, was.holdSeconds(), dose.holdSeconds(), "s hold");
        add(parts, was.timesADay(), dose.timesADay(), "a day");
        add(parts, was.daysAWeek(), dose.daysAWeek(), "days a week");
        return before.exercise().name() + ": " + String.join(", ", parts);
    }

    public boolean changes() {
        return !dose.equals(before.dose());
    }

    private static void add(List<String> parts, int before, int after, String unit) {
        if (before != after) {
            parts.add(before + " to " + after + " " + unit);
        }
    }
}
