package org.homestretch.guidance;

import org.homestretch.exercise.Dose;
import org.homestretch.program.Prescription;

/** The next larger and the next smaller dose: repetitions first, then sets; minutes for what is aerobic. */
final class DoseLadder {

    private static final int FEWEST_REPETITIONS = 3;
    private static final int MOST_SETS = 3;
    private static final int MINUTES_UP = 5;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final int EXTRA_REPETITIONS = 4;

    private DoseLadder() {}

    /** The same dose when it is already as large as makes sense here. */
    static Dose up(Prescription now) {
        Dose dose = now.dose();
        if (dose.aerobic()) {
            return dose.withMinutes(Math.max(dose.minutes(), Math.min(LONGEST, dose.minutes() + MINUTES_UP)));
        }
        int usual = now.exercise().usualDose().repetitions();
        if (dose.repetitions() < usual + EXTRA_REPETITIONS) {
            return dose.withRepetitions(dose.repetitions() + 2);
        }
        boolean strengthens = now.exercise().usualDose().sets() > 1;
        return strengthens && dose.sets() < MOST_SETS ? dose.withSets(dose.sets() + 1) : dose;
    }

    /** A third less; the same dose when there is nothing left to take away. */
    static Dose down(Prescription now) {
        Dose dose = now.dose();
        if (dose.aerobic()) {
            return dose.withMinutes(Math.min(dose.minutes(), Math.max(SHORTEST, twoThirds(dose.minutes()))));
        }
        int fewer = Math.max(FEWEST_REPETITIONS, twoThirds(dose.repetitions()));
        if (fewer < dose.repetitions()) {
            return dose.withRepetitions(fewer);
        }
        return dose.sets() > 1 ? dose.withSets(dose.sets() - 1) : dose;
    }

    private static int twoThirds(int number) {
        return number * 2 / 3;
    }
}
