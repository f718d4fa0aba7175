package org.homestretch.guidance.suggest;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.guidance.DoseLadder;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.rules.AerobicRules;
import org.homestretch.guidance.rules.PainRules;
import org.homestretch.guidance.rules.PrecautionRules;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Stage;

/** How much of an exercise to start with: the usual dose, cut to what pain, irritability and fitness bear. */
public record StartingDose(Situation on) {

    private static final int SHORT_BOUT = 5;
    private static final int BOUTS_IN_PAIN = 3;
    private static final int BOUTS_WITHOUT_LEG_PAIN = 2;
    private static final int LOW_PERCENT = 60;
    private static final int PERCENT = 100;
    private static final int SIX_WEEKS = 42;
    private static final int WEEK = 7;

    public Dose of(Exercise exercise) {
        return exercise.area() == Area.AEROBIC ? aerobic(exercise) : repeated(exercise);
    }

    private Dose aerobic(Exercise exercise) {
        Dose usual = exercise.usualDose();
        if (PainRules.severe(on) || PainRules.high(on)) {
            return usual.withMinutes(within(exercise, Math.min(SHORT_BOUT, usual.minutes())))
                    .withTimesADay(BOUTS_IN_PAIN);
        }
        if (reachesTheTarget()) {
            return target(exercise);
        }
        int minutes = Math.min(usual.minutes(), AerobicRules.startMinutes(on));
        int share = on.conditioned(Conditioning.LOW) ? usual.minutes() * LOW_PERCENT / PERCENT : minutes;
        return usual.withMinutes(within(exercise, Math.max(SHORT_BOUT, Math.min(minutes, share))));
    }

    /** Whoever is fit goes on as they are used to, once the worst weeks, and those after an operation, are over. */
    private boolean reachesTheTarget() {
        OptionalLong operated = on.patient().course().daysSinceSurgery();
        boolean healed = operated.isEmpty() || operated.getAsLong() >= SIX_WEEKS;
        return on.conditioned(Conditioning.HIGH) && !on.in(Stage.ACUTE) && healed;
    }

    /** Longer bouts first, up to the longest to start with, then more days. */
    private Dose target(Exercise exercise) {
        Dose usual = exercise.usualDose();
        int most = Math.max(usual.minutes(), AerobicRules.startMinutes(on));
        int wanted = on.limit(Threshold.AEROBIC_TARGET);
        int minutes = Math.clamp(Math.ceilDiv(wanted, usual.timesADay() * usual.daysAWeek()), usual.minutes(), most);
        int days = Math.ceilDiv(wanted, usual.timesADay() * minutes);
        return usual.withMinutes(within(exercise, minutes)).withDaysAWeek(Math.clamp(days, usual.daysAWeek(), WEEK));
    }

    /** Never longer than the walk that brings the leg symptoms on. */
    private int within(Exercise exercise, int minutes) {
        OptionalInt limit = on.patient().examination().walkLimitMinutes();
        boolean bound = limit.isPresent() && PrecautionRules.walk(exercise.id());
        return bound ? Math.clamp(limit.getAsInt(), 1, minutes) : minutes;
    }

    private Dose repeated(Exercise exercise) {
        Dose dose = exercise.usualDose();
        if (DoseLadder.rests(exercise, dose)) {
            return dose;
        }
        if (exercise.kind() == Kind.DIRECTIONAL && on.patient().pain().leg().points() == 0) {
            dose = dose.withTimesADay(Math.min(dose.timesADay(), BOUTS_WITHOUT_LEG_PAIN));
        }
        if (PainRules.severe(on)) {
            return DoseLadder.gentle(exercise, dose);
        }
        return on.conditioned(Conditioning.LOW) ? dose.withSets(Math.max(1, dose.sets() - 1)) : dose;
    }
}
