package org.homestretch.print.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Sides;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;

/** A dose as a patient reads it, in whole sentences: how much, then how often, then the rest between rounds. */
public final class DoseWords {

    /** Up to this long a hold is a short stop on the way. */
    private static final int PAUSE_SECONDS = 2;

    /** Held at least this long, a single repetition is a place to rest in. */
    private static final int STAY_SECONDS = 60;

    /** Up to so many times, a day is told by its hours: morning, midday and evening. */
    private static final int NAMED_TIMES = 3;

    private static final double WAKING_HOURS = 16;
    private static final int DAYS = 7;
    private static final char NO_BREAK = '\u00a0';

    /**
     * The sentences of a dose; none of them breaks inside.
     *
     * @param work how many times, and how long each is held
     * @param when in the day and the week
     * @param rest between rounds, where there are some
     */
    public record Said(List<String> work, String when, Optional<String> rest) {

        /** How much and how often, a line each. */
        public List<String> lines() {
            List<String> lines = new ArrayList<>(List.of(String.join(" ", work), when));
            rest.ifPresent(lines::add);
            return lines;
        }
    }

    private final Words words;

    public DoseWords(Words words) {
        this.words = words;
    }

    public Said of(Prescription prescription) {
        Dose dose = prescription.dose();
        boolean rests = dose.sets() > 1 && !stay(dose);
        return new Said(
                work(prescription).stream().map(DoseWords::glued).toList(),
                glued(often(dose) + "."),
                rests ? Optional.of(glued(words.say("dose.rest"))) : Optional.empty());
    }

    /** A number stays on the line of what it counts. */
    public static String glued(String text) {
        return text.replaceAll("(\\d) (?=\\p{L})", "$1" + NO_BREAK);
    }

    private List<String> work(Prescription prescription) {
        Dose dose = prescription.dose();
        if (dose.aerobic()) {
            return List.of(words.count("dose.minutes", dose.minutes()) + ".");
        }
        List<String> work = new ArrayList<>(List.of(count(prescription)));
        if (!stay(dose) && dose.holdSeconds() > 0) {
            work.add(held(dose));
        }
        return work;
    }

    private String count(Prescription prescription) {
        Dose dose = prescription.dose();
        String count = stay(dose) ? stayed(dose) : counted(dose);
        String sides = onEachSide(prescription) ? " " + words.say("dose.side") : "";
        String turns = prescription.exercise().sides() == Sides.IN_TURN ? ", " + words.say("dose.turns") : "";
        boolean smooth = dose.holdSeconds() == 0 && prescription.exercise().kind() == Kind.NEURAL;
        return count + sides + turns + (smooth ? ", " + words.say("dose.smooth") : "") + ".";
    }

    private static boolean onEachSide(Prescription prescription) {
        return prescription.exercise().sided()
                && (prescription.side() == Side.BOTH || prescription.side() == Side.NONE);
    }

    /** Rounds of one are said as so many times. */
    private String counted(Dose dose) {
        return dose.sets() > 1 && dose.repetitions() > 1
                ? words.say("dose.rounds", dose.sets(), dose.repetitions())
                : words.count("dose.times", Math.max(dose.sets(), dose.repetitions()));
    }

    private String stayed(Dose dose) {
        return dose.sets() > 1
                ? words.say("dose.stay.times", time(dose), dose.sets())
                : words.say("dose.stay", time(dose));
    }

    private static boolean stay(Dose dose) {
        return dose.repetitions() == 1 && dose.holdSeconds() >= STAY_SECONDS;
    }

    private String held(Dose dose) {
        if (dose.holdSeconds() <= PAUSE_SECONDS) {
            return words.say("dose.pause", time(dose));
        }
        return words.say(dose.sets() * dose.repetitions() > 1 ? "dose.hold.each" : "dose.hold", time(dose));
    }

    /** Whole minutes are said as minutes. */
    private String time(Dose dose) {
        int seconds = dose.holdSeconds();
        return seconds >= 60 && seconds % 60 == 0
                ? words.count("dose.minutes", seconds / 60)
                : words.count("dose.seconds", seconds);
    }

    private String often(Dose dose) {
        if (dose.daysAWeek() < DAYS) {
            return day(dose) + ", " + words.count("dose.week", dose.daysAWeek());
        }
        return dose.aerobic() ? day(dose) + ", " + words.say("dose.daily") : day(dose);
    }

    /** Times of the day are named where nothing else follows; many are told by the hours between them. */
    private String day(Dose dose) {
        int times = dose.timesADay();
        if (times == 1) {
            return words.say("dose.day.1");
        }
        boolean alone = !dose.aerobic() && dose.daysAWeek() == DAYS;
        if (!dose.aerobic() && (times < NAMED_TIMES || alone && times == NAMED_TIMES)) {
            return words.say("dose.day." + times);
        }
        if (times <= NAMED_TIMES) {
            return times == 2 ? words.say("dose.twice") : words.count("dose.day.more", times);
        }
        String every = words.count("dose.every", Math.max(1, Math.round(WAKING_HOURS / (times + 1))));
        return words.count("dose.day.more", times) + (alone ? ", " + every : "");
    }
}
