package org.homestretch.print.words;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Sides;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;

/** A dose as a patient reads it: how much, then how often. */
public final class DoseWords {

    /** Up to this long a hold is a short stop on the way. */
    private static final int PAUSE_SECONDS = 2;

    /** Held at least this long, a single repetition is a place to rest in. */
    private static final int STAY_SECONDS = 60;

    /** Up to so many times, a day is told by its hours: morning, midday and evening. */
    private static final int NAMED_TIMES = 3;

    private static final char NO_BREAK = '\u00a0';

    private final Words words;

    public DoseWords(Words words) {
        this.words = words;
    }

    /** The work at one time, the sets after the first, and how often in the day and the week: a line each. */
    public String of(Prescription prescription) {
        Dose dose = prescription.dose();
        return glued(dose.aerobic() ? minutes(dose) : repetitions(prescription));
    }

    /** A number stays on the line of what it counts. */
    public static String glued(String text) {
        return text.replaceAll("(\\d) (?=\\p{L})", "$1" + NO_BREAK);
    }

    private String minutes(Dose dose) {
        String often = dose.timesADay() > 2
                ? words.count("dose.day.more.short", dose.timesADay())
                : words.say("dose.day." + dose.timesADay() + ".short");
        String first = words.count("dose.minutes", dose.minutes()) + ", " + often + ".";
        return dose.daysAWeek() == 7 ? first : first + "\n" + week(dose) + ".";
    }

    private String repetitions(Prescription prescription) {
        Dose dose = prescription.dose();
        List<String> lines = new ArrayList<>(List.of(work(prescription)));
        if (dose.sets() > 1) {
            lines.add(again(dose));
        }
        lines.add(often(dose));
        return String.join("\n", lines);
    }

    private String work(Prescription prescription) {
        Dose dose = prescription.dose();
        String sides = onEachSide(prescription) ? " " + words.say("dose.side") : "";
        if (stay(dose)) {
            return words.say("dose.stay", time(dose)) + sides + ".";
        }
        String turns = prescription.exercise().sides() == Sides.IN_TURN ? ", " + words.say("dose.turns") : "";
        return words.count("dose.times", times(dose)) + sides + turns + held(prescription) + ".";
    }

    private static boolean onEachSide(Prescription prescription) {
        return prescription.exercise().sided()
                && (prescription.side() == Side.BOTH || prescription.side() == Side.NONE);
    }

    /** Sets of one are said as so many times. */
    private static int times(Dose dose) {
        return dose.repetitions() == 1 ? dose.sets() : dose.repetitions();
    }

    private static boolean stay(Dose dose) {
        return dose.repetitions() == 1 && dose.holdSeconds() >= STAY_SECONDS;
    }

    private String held(Prescription prescription) {
        Dose dose = prescription.dose();
        if (dose.holdSeconds() == 0) {
            return prescription.exercise().kind() == Kind.NEURAL ? whole(words.say("dose.smooth")) : "";
        }
        if (dose.holdSeconds() <= PAUSE_SECONDS) {
            return whole(words.say("dose.pause", time(dose)));
        }
        return whole(words.say(times(dose) == 1 ? "dose.hold" : "dose.hold.each", time(dose)));
    }

    /** One more thing to do, which goes to the next line as a whole or not at all. */
    private static String whole(String clause) {
        return ", " + clause.replace(' ', NO_BREAK);
    }

    /** Whole minutes are said as minutes. */
    private String time(Dose dose) {
        int seconds = dose.holdSeconds();
        return seconds >= 60 && seconds % 60 == 0
                ? words.count("dose.minutes", seconds / 60)
                : words.count("dose.seconds", seconds);
    }

    private String again(Dose dose) {
        if (dose.repetitions() == 1 && !stay(dose)) {
            return words.say("dose.between");
        }
        return dose.sets() == 2 && !stay(dose)
                ? words.count("dose.again", dose.repetitions())
                : words.count("dose.rounds", dose.sets());
    }

    private String often(Dose dose) {
        return dose.daysAWeek() == 7 ? day(dose) + "." : day(dose) + ", " + week(dose) + ".";
    }

    /** Three times a day are counted, not named, where the days of the week follow: it stays one line. */
    private String day(Dose dose) {
        boolean named = dose.timesADay() < NAMED_TIMES || dose.timesADay() == NAMED_TIMES && dose.daysAWeek() == 7;
        return named ? words.say("dose.day." + dose.timesADay()) : words.count("dose.day.more", dose.timesADay());
    }

    private String week(Dose dose) {
        return words.count("dose.week", dose.daysAWeek());
    }
}
