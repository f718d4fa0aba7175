package org.homestretch.progress;

import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.basics.Coded;
import org.homestretch.patient.episode.PainScore;

/** Something scored at visits whose fall counts as getting better. */
public enum Measure implements Coded {
    LEG_PAIN(10) {
        @Override
        public OptionalInt of(Visit visit) {
            return points(visit.scores().leg());
        }
    },
    BACK_PAIN(10) {
        @Override
        public OptionalInt of(Visit visit) {
            return points(visit.scores().back());
        }
    },
    DISABILITY(24) {
        @Override
        public OptionalInt of(Visit visit) {
            return visit.scores().rolandMorris();
        }
    };

    private final int most;

    Measure(int most) {
        this.most = most;
    }

    /** What a visit says about it, when it was asked. */
    public abstract OptionalInt of(Visit visit);

    /** The worst score there is; the best is 0. */
    public int most() {
        return most;
    }

    private static OptionalInt points(Optional<PainScore> pain) {
        return pain.map(score -> OptionalInt.of(score.points())).orElse(OptionalInt.empty());
    }
}
