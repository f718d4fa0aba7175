package org.homestretch.program;

import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;

/** One exercise of a program with its side, its dose and a note for this patient. */
public record Prescription(Exercise exercise, Side side, Dose dose, String note) {

    private static final RoomWords WORDS = RoomWords.of(Prescription.class);

    private static final int SECONDS_BETWEEN_REPETITIONS = 3;
    private static final int REST_BETWEEN_SETS = 30;
    /** A position held this long is rest for the clock: the patient lies, sits or leans. */
    private static final int PASSIVE_FROM_SECONDS = 120;

    public Prescription {
        note = note.strip();
        if (!exercise.sided() && side != Side.NONE) {
            throw new Refusal(WORDS.say("no.sides", exercise.name()));
        }
        if (dose.aerobic() != (exercise.area() == Area.AEROBIC)) {
            throw new Refusal(WORDS.say(dose.aerobic() ? "takes.sets" : "takes.minutes", exercise.name()));
        }
    }

    /** The exercise at its usual dose, on the painful side where it has sides. */
    public static Prescription usual(Exercise exercise, Side painful) {
        return new Prescription(exercise, exercise.sided() ? painful : Side.NONE, exercise.usualDose(), "");
    }

    public Area area() {
        return exercise.area();
    }

    public boolean counted() {
        return exercise.kind().counted();
    }

    /** Seconds a day at work: aerobic minutes for aerobic ones, else repetitions, holds and rests between sets. */
    public int secondsADay() {
        if (dose.aerobic()) {
            return dose.minutes() * 60 * dose.timesADay();
        }
        int work = dose.sets() * dose.repetitions() * (dose.holdSeconds() + SECONDS_BETWEEN_REPETITIONS);
        return dose.timesADay() * sides() * (work + REST_BETWEEN_SETS * (dose.sets() - 1));
    }

    /** Seconds a day that count as active time: not aerobic, counted, and not a position held for minutes. */
    public int activeSeconds() {
        boolean active = !dose.aerobic() && counted() && dose.holdSeconds() < PASSIVE_FROM_SECONDS;
        return active ? secondsADay() : 0;
    }

    private int sides() {
        return exercise.sided() && (side == Side.BOTH || side == Side.NONE) ? 2 : 1;
    }

    public Prescription on(Side changed) {
        return new Prescription(exercise, changed, dose, note);
    }

    public Prescription dosed(Dose changed) {
        return new Prescription(exercise, side, changed, note);
    }

    public Prescription noted(String text) {
        return new Prescription(exercise, side, dose, text);
    }
}
