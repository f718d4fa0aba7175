package org.homestretch.progress;

import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.patient.PainScore;

/** Something scored at visits whose fall counts as getting better, and how far it must fall to mean something. */
public enum Measure {
    LEG_PAIN("Leg pain", 10, 2) {
        @Override
        public OptionalInt of(Visit visit) {
            return points(visit.scores().leg());
        }
    },
    BACK_PAIN("Back pain", 10, 2) {
        @Override
        public OptionalInt of(Visit visit) {
            return points(visit.scores().back());
        }
    },
    DISABILITY("Disability", 24, 5) {
        @Override
        public OptionalInt of(Visit visit) {
            return visit.scores().rolandMorris();
        }
    };

    private final String words;
    private final int most;
    private final int meaningful;

    Measure(String words, int most, int meaningful) {
        this.words = words;
        this.most = most;
        this.meaningful = meaningful;
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

    /** The smallest fall a patient would notice as a difference that matters. */
    public int meaningful() {
        return meaningful;
    }

    private static OptionalInt points(Optional<PainScore> pain) {
        return pain.map(score -> OptionalInt.of(score.points())).orElse(OptionalInt.empty());
    }
}
