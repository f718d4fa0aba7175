package org.homestretch.guidance.visit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.PainLimit;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Prescription;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Ease;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;

/** How a patient took to one exercise since the last visit. */
public record Response(Prescription prescription, Felt felt, Set<Sign> signs, Done done) {

    private static final RoomWords WORDS = RoomWords.of(Response.class);

    /** Pain before and during the exercise, how soon it settled, and what is usual where that is known. */
    public record Felt(PainScore before, PainScore during, Settled settled, Optional<PainScore> usual) {

        /** Pain at rest is not asked at a visit: a sharp rise has a sign of its own. */
        static Felt of(Reaction reaction, Optional<PainScore> usual) {
            PainScore during = reaction.during().orElse(PainScore.of(0));
            return new Felt(during, during, reaction.settled().orElse(Settled.WITHIN_A_DAY), usual);
        }

        /** Over the pain before; the usual pain, where it is known, is told of by its limit. */
        public int rise() {
            return usual.isPresent() ? 0 : during.points() - before.points();
        }
    }

    /** Share of the planned days done, good reviews and good days in a row, and days without leg pain. */
    public record Done(int percent, int goodReviews, int goodDays, int daysWithoutLegPain) {

        public Done {
            Require.inRange(() -> WORDS.say("share.of.days"), percent, 0, 100);
        }
    }

    /** How a program that was taken so was taken as one of its exercises, which may have gone its own way. */
    static Response of(Prescription prescription, Reaction reaction, Done done, PainLimit limit) {
        return reaction.of(prescription.exercise())
                .map(ease -> apart(prescription, ease, done, limit))
                .orElseGet(() -> new Response(prescription, Felt.of(reaction, limit.usual()), reaction.signs(), done));
    }

    public Response {
        signs = Set.copyOf(signs);
    }

    public boolean has(Sign sign) {
        return signs.contains(sign);
    }

    /** Whether it must stop until it was tested again, whatever the numbers say. */
    public boolean stops() {
        return signs.stream().anyMatch(Sign::stops);
    }

    /** Whether it is red for another reason than what stops it. */
    boolean hurtTooMuch(Thresholds thresholds) {
        List<Sign> others = signs.stream().filter(sign -> !sign.stops()).toList();
        return Light.of(felt, others, thresholds) == Light.RED;
    }

    public Light light(Thresholds thresholds) {
        return Light.of(felt, signs, thresholds);
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

    private static Response apart(Prescription prescription, Ease ease, Done done, PainLimit limit) {
        PainScore pain = PainScore.of(
                switch (ease) {
                    case FINE, SPREAD -> 0;
                    case SORE -> limit.easeFrom();
                    case TOO_MUCH -> limit.stopFrom();
                });
        Set<Sign> signs = ease == Ease.SPREAD ? Set.of(Sign.SPREAD_DOWN_THE_LEG) : Set.of(Sign.GOOD_FORM);
        return new Response(prescription, new Felt(pain, pain, Settled.WITHIN_A_DAY, limit.usual()), signs, done);
    }
}
