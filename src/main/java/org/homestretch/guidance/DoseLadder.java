package org.homestretch.guidance;

import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.program.Prescription;

/** The next larger and the next smaller dose: repetitions first, then sets; minutes for what is aerobic; the gentle one. */
public final class DoseLadder {

    private static final int FEWEST_REPETITIONS = 3;
    private static final int MOST_SETS = 3;
    private static final int MINUTES_UP = 5;
    private static final int QUARTER = 4;
    private static final int PERCENT = 100;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final int EXTRA_REPETITIONS = 4;
    private static final int SHORT_HOLD = 10;
    /** A position held this long is rest, not work, and stays as it is. */
    private static final int PASSIVE_FROM = 120;

    private DoseLadder() {}

    /** The same dose when it is already as large as makes sense here. */
    public static Dose up(Situation on, Prescription now) {
        Dose dose = now.dose();
        if (dose.aerobic()) {
            return dose.withMinutes(Math.max(dose.minutes(), Math.min(LONGEST, dose.minutes() + minutesUp(on, dose))));
        }
        int usual = now.exercise().usualDose().repetitions();
        if (dose.repetitions() < usual + EXTRA_REPETITIONS) {
            return dose.withRepetitions(dose.repetitions() + 2);
        }
        boolean strengthens = now.exercise().usualDose().sets() > 1;
        return strengthens && dose.sets() < MOST_SETS ? dose.withSets(dose.sets() + 1) : dose;
    }

    /** A few minutes, a quarter at most, and never faster than the clinic lets aerobic time grow in a week. */
    private static int minutesUp(Situation on, Dose dose) {
        int share = dose.minutes() * on.limit(Threshold.AEROBIC_RISE_PERCENT) / PERCENT;
        int allowed = Math.max(share, on.limit(Threshold.AEROBIC_RISE_MINUTES));
        return Math.max(1, Math.min(Math.min(MINUTES_UP, dose.minutes() / QUARTER), allowed));
    }

    /** A third less; the same dose when there is nothing left to take away. */
    public static Dose down(Prescription now) {
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

    /** A set less, else a third of the repetitions; the same dose when there is nothing left to take away. */
    public static Dose shorter(Prescription now) {
        Dose dose = now.dose();
        return dose.sets() > 1 ? dose.withSets(dose.sets() - 1) : down(now);
    }

    /** For symptoms that flare easily: one set, at most half the usual repetitions or minutes, and short holds. */
    public static Dose gentle(Exercise exercise, Dose dose) {
        Dose usual = exercise.usualDose();
        if (dose.aerobic()) {
            return dose.withMinutes(Math.min(dose.minutes(), Math.max(SHORTEST, usual.minutes() / 2)));
        }
        if (rests(exercise, dose)) {
            return dose;
        }
        return dose.withSets(1)
                .withRepetitions(Math.min(dose.repetitions(), half(usual.repetitions())))
                .withHold(Math.min(dose.holdSeconds(), SHORT_HOLD));
    }

    /** Whether it is a position to rest in, which no pain calls for less of. */
    public static boolean rests(Exercise exercise, Dose dose) {
        return exercise.kind() == Kind.RELIEF || dose.holdSeconds() >= PASSIVE_FROM;
    }

    private static int half(int number) {
        return (number + 1) / 2;
    }

    private static int twoThirds(int number) {
        return number * 2 / 3;
    }
}
