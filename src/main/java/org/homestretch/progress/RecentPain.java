package org.homestretch.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.patient.PainScore;
import org.homestretch.patient.Presentation;

/** Leg and back pain as the visits recorded them last; what nobody ever recorded counts as no pain. */
public final class RecentPain {

    private RecentPain() {}

    /** From visits given oldest first. */
    public static Presentation.Pain of(List<Visit> visits) {
        return new Presentation.Pain(
                last(visits, visit -> visit.scores().back()),
                last(visits, visit -> visit.scores().leg()));
    }

    private static PainScore last(List<Visit> visits, Function<Visit, Optional<PainScore>> score) {
        return visits.reversed().stream()
                .map(score)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(PainScore.of(0));
    }
}
