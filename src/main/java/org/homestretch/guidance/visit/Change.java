package org.homestretch.guidance.visit;

import java.util.stream.Stream;
import org.homestretch.exercise.Dose;
import org.homestretch.program.Prescription;

/** How one exercise changes at a visit: the prescription before and after, and the weight used in grams. */
public record Change(Prescription before, Prescription after, int gramsBefore, int gramsAfter) {

    public static Change of(Prescription before, Prescription after) {
        return new Change(before, after, 0, 0);
    }

    public int levels() {
        return after.exercise().level() - before.exercise().level();
    }

    /** How many of level, sets, repetitions, weight and frequency go up. */
    long raised() {
        Dose was = before.dose();
        Dose is = after.dose();
        boolean oftener = is.timesADay() > was.timesADay() || is.daysAWeek() > was.daysAWeek();
        return Stream.of(
                        levels() > 0,
                        is.sets() > was.sets(),
                        is.repetitions() > was.repetitions(),
                        gramsAfter > gramsBefore,
                        oftener)
                .filter(up -> up)
                .count();
    }
}
