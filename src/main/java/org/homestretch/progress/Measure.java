package org.homestretch.progress;

import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.patient.episode.PainScore;

/** Something scored at visits whose fall counts as getting better. */
public enum Measure {
    LEG_PAIN("Leg pain", 10) {
        @Override
        public OptionalInt of(Visit visit) {
            return points(visit.scores().leg());
        }
    },
    BACK_PAIN("Back pain", 10) {
        @Override
        public OptionalInt of(Visit visit) {
            return points(visit.scores().back());
        }
    },
    DISABILITY("Disability", 24) {
        @Override
        public OptionalInt of(Visit visit) {
            return visit.scores().rolandMorris();
        }
    };

    private final String words;
    private final int most;

    Measure(String words, int most) {
        this.words = words;
        this.most = most;
    }

    /** What a visit says about it, when it was asked. */
    public abstract OptionalInt of(Visit visit);

    public String words() {
        return words;
    }

    /** The worst score there is; the best is 0. */
    public int most() {
        return most;
    }

    private static OptionalInt points(Optional<PainScore> pain) {
        return pain.map(score -> OptionalInt.of(score.points())).orElse(OptionalInt.empty());
    }
}
