package org.homestretch.print;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Kind;
import org.homestretch.patient.Side;
import org.homestretch.program.Prescription;

/** A dose as a patient reads it: how much, then how often. */
final class DoseWords {

    /** Up to this long a hold is a short stop on the way. */
    private static final int PAUSE_SECONDS = 2;

    /** Held at least this long, a single repetition is a place to rest in. */
    private static final int STAY_SECONDS = 60;

    private final Words words;

    DoseWords(Words words) {
        this.words = words;
    }

    /** The work at one time, the sets after the first, and how often in the day and the week: a line each. */
    String of(Prescription prescription) {
        Dose dose = prescription.dose();
        return dose.aerobic() ? minutes(dose) : repetitions(prescription);
    }

    private String minutes(Dose dose) {
        String often = dose.timesADay() > 2
                ? words.say("dose.day.more.short", dose.timesADay())
                : words.say("dose.day." + dose.timesADay() + ".short");
        String first = words.say("dose.minutes", dose.minutes()) + ", " + often;
        return dose.daysAWeek() == 7 ? first : first + "\n" + week(dose);
    }

    private String repetitions(Prescription prescription) {
        Dose dose = prescription.dose();
        List<String> lines = new ArrayList<>(List.of(work(prescription)));
        if (dose.sets() > 1) {
            lines.add(again(dose));
        }
        lines.add(dose.daysAWeek() == 7 ? day(dose) : day(dose) + " " + week(dose));
        return String.join("\n", lines);
    }

    private String work(Prescription prescription) {
        Dose dose = prescription.dose();
        String sides = eachSide(prescription) ? " " + words.say("dose.side") : "";
        if (dose.repetitions() == 1 && dose.holdSeconds() >= STAY_SECONDS) {
            return words.say("dose.stay", time(dose)) + sides + ".";
        }
        return words.say("dose.times", dose.repetitions()) + sides + held(prescription) + ".";
    }

    private static boolean eachSide(Prescription prescription) {
        return prescription.exercise().sided()
                && (prescription.side() == Side.BOTH || prescription.side() == Side.NONE);
    }

    private String held(Prescription prescription) {
        Dose dose = prescription.dose();
        if (dose.holdSeconds() == 0) {
            return prescription.exercise().kind() == Kind.NEURAL ? ", " + words.say("dose.smooth") : "";
        }
        if (dose.holdSeconds() <= PAUSE_SECONDS) {
            return ", " + words.say("dose.pause", time(dose));
        }
        return ", " + words.say(dose.repetitions() == 1 ? "dose.hold" : "dose.hold.each", time(dose));
    }

    /** Whole minutes are said as minutes. */
    private String time(Dose dose) {
        int seconds = dose.holdSeconds();
        return seconds >= 60 && seconds % 60 == 0
                ? words.say("dose.minutes", seconds / 60)
                : words.say("dose.seconds", seconds);
    }

    private String again(Dose dose) {
        return dose.sets() == 2 ? words.say("dose.again", dose.repetitions()) : words.say("dose.rounds", dose.sets());
    }

    private String day(Dose dose) {
        return dose.timesADay() <= 3
                ? words.say("dose.day." + dose.timesADay())
                : words.say("dose.day.more", dose.timesADay());
    }

    private String week(Dose dose) {
        return words.say("dose.week", dose.daysAWeek());
    }
}
