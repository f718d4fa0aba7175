package org.homestretch.guidance.visit;

import java.util.Collection;
import java.util.Optional;
import org.homestretch.basics.Coded;
import org.homestretch.guidance.PainLimit;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.visit.Response.Felt;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;

/** The traffic light of an exercise's response. */
public enum Light implements Coded {
    GREEN,
    AMBER,
    RED;

    /** The light of how a whole program was taken; nothing where that does not tell enough. */
    public static Optional<Light> of(Reaction reaction, Optional<PainScore> usual, Thresholds thresholds) {
        return Optional.of(reaction)
                .filter(Reaction::telling)
                .map(told -> of(Felt.of(told, usual), told.signs(), thresholds));
    }

    /** A sign that is no good news is red at any number. */
    static Light of(Felt felt, Collection<Sign> signs, Thresholds thresholds) {
        if (signs.stream().anyMatch(sign -> !sign.good()) || red(felt, thresholds)) {
            return RED;
        }
        boolean amber =
                limit(felt, thresholds).eases(felt.during()) || felt.settled() == Settled.ONLY_JUST_WITHIN_A_DAY;
        return amber ? AMBER : GREEN;
    }

    private static boolean red(Felt felt, Thresholds thresholds) {
        return limit(felt, thresholds).stops(felt.during())
                || felt.rise() > thresholds.of(Threshold.RISE_TOP)
                || felt.settled() == Settled.NOT_WITHIN_A_DAY;
    }

    private static PainLimit limit(Felt felt, Thresholds thresholds) {
        return PainLimit.of(felt.usual(), thresholds);
    }
}
