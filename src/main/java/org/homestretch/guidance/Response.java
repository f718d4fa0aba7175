package org.homestretch.guidance;

import java.util.Set;
import org.homestretch.patient.PainScore;
import org.homestretch.patient.Rule;
import org.homestretch.program.Prescription;

/** How a patient took to one exercise since the last visit. */
public record Response(Prescription prescription, Felt felt, Set<Sign> signs, Done done) {

    /** Pain before and during the exercise, and how soon it settled. */
    public record Felt(PainScore before, PainScore during, Settled settled) {

        public int rise() {
            return during.points() - before.points();
        }
    }

    /** How soon pain was back to usual. */
    public enum Settled {
        WITHIN_A_DAY,
        ONLY_JUST_WITHIN_A_DAY,
        NOT_WITHIN_A_DAY
    }

    /** Something else the patient or the clinician noticed. */
    public enum Sign {
        WORSE_NIGHT,
        LEG_PAIN_STAYED_UP,
        SPREAD_DOWN_THE_LEG,
        DREW_BACK_TO_THE_SPINE,
        NEW_NUMBNESS_OR_WEAKNESS,
        GOOD_FORM
    }

    /** Share of the planned days done, good reviews and good days in a row, and days without leg pain. */
    public record Done(int percent, int goodReviews, int goodDays, int daysWithoutLegPain) {

        public Done {
            Rule.inRange("Share of days", percent, 0, 100);
        }
    }

    public Response {
        signs = Set.copyOf(signs);
    }

    public boolean has(Sign sign) {
        return signs.contains(sign);
    }

    public Light light(Thresholds thresholds) {
        if (red(thresholds)) {
            return Light.RED;
        }
        boolean amber = felt.during().points() > thresholds.of(Threshold.GREEN_TOP)
                || felt.settled() == Settled.ONLY_JUST_WITHIN_A_DAY;
        return amber ? Light.AMBER : Light.GREEN;
    }

    /** A rise in leg pain that stays is red at any number. */
    private boolean red(Thresholds thresholds) {
        return felt.during().points() > thresholds.of(Threshold.AMBER_TOP)
                || felt.rise() > thresholds.of(Threshold.RISE_TOP)
                || felt.settled() == Settled.NOT_WITHIN_A_DAY
                || has(Sign.WORSE_NIGHT)
                || has(Sign.LEG_PAIN_STAYED_UP);
    }

    /** Whether the exercise went well often enough, for long enough, to step up. */
    public boolean readyToStepUp(Thresholds thresholds) {
        boolean longEnough = done.goodReviews() >= thresholds.of(Threshold.GOOD_REVIEWS)
                || done.goodDays() >= thresholds.of(Threshold.GOOD_DAYS);
        return light(thresholds) == Light.GREEN
                && longEnough
                && done.percent() >= thresholds.of(Threshold.DONE_WELL)
                && has(Sign.GOOD_FORM);
    }
}
