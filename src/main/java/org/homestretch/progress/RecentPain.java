package org.homestretch.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.PainScore;

/** Leg and back pain as the visits recorded them last; what nobody ever recorded counts as no pain. */
public final class RecentPain {

    private static final PainScore NO_PAIN = PainScore.of(0);

    private RecentPain() {}

    /** From visits given oldest first. */
    public static Presentation.Pain of(List<Visit> visits) {
        Optional<PainScore> back = last(visits, visit -> visit.scores().back());
        Optional<PainScore> leg = last(visits, visit -> visit.scores().leg());
        return new Presentation.Pain(back.orElse(NO_PAIN), leg.orElse(NO_PAIN), back.isPresent() || leg.isPresent());
    }

    private static Optional<PainScore> last(List<Visit> visits, Function<Visit, Optional<PainScore>> score) {
        return visits.reversed().stream().map(score).flatMap(Optional::stream).findFirst();
    }
}
