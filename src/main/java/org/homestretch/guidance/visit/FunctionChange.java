package org.homestretch.guidance.visit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.homestretch.guidance.Threshold;

/** How far a score of daily function has come down since the start, and the least change of it that matters. */
record FunctionChange(int fall, int least) {

    /** The Oswestry score speaks where it was asked, else the Roland-Morris score; nothing where neither was. */
    static Optional<FunctionChange> at(AtVisit<FollowUp> seen) {
        return of(seen, VisitScores::oswestry, Threshold.OSWESTRY_CHANGE)
                .or(() -> of(seen, VisitScores::rolandMorris, Threshold.ROLAND_MORRIS_CHANGE));
    }

    boolean better() {
        return fall >= least;
    }

    /** One way or the other. */
    boolean matters() {
        return Math.abs(fall) >= least;
    }

    private static Optional<FunctionChange> of(
            AtVisit<FollowUp> seen, Function<VisitScores, OptionalInt> score, Threshold change) {
        ScoresThenAndNow trend = seen.what().trend();
        OptionalInt fall = ScoresThenAndNow.fall(trend.start(), trend.now(), score);
        return fall.isPresent()
                ? Optional.of(new FunctionChange(fall.getAsInt(), seen.limit(change)))
                : Optional.empty();
    }
}
