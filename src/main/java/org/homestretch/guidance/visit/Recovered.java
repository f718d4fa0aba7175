package org.homestretch.guidance.visit;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.visit.TreatmentSoFar.Phase;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.progress.Visit;

/** Where a patient stands after recovery, read from the visits of the episode, oldest first; there is at least one. */
record Recovered(List<Visit> visits, Thresholds thresholds) {

    Recovered {
        visits = List.copyOf(visits);
    }

    TreatmentSoFar.Recovery recovery() {
        int months = recoveredBefore().isPresent()
                ? (int) ChronoUnit.MONTHS.between(
                        visits.get(recoveredBefore().getAsInt()).date(),
                        visits.getLast().date())
                : 0;
        return new TreatmentSoFar.Recovery(months, goalsMetUpTo(visits.size() - 1));
    }

    /** Maintenance begins with the visit after the one that found the patient recovered. */
    Phase phase() {
        if (recoveredBefore().isEmpty()) {
            return Phase.TREATMENT;
        }
        if (flaredUp()) {
            return Phase.FLARE_UP;
        }
        boolean idle = visits.getLast().days().filter(log -> log.count() == 0).isPresent();
        return idle ? Phase.INACTIVE : Phase.MAINTENANCE;
    }

    private boolean flaredUp() {
        OptionalInt pain = VisitScores.of(visits.getLast()).worstPain();
        int from = thresholds.of(Threshold.RECOVERED_PAIN) + thresholds.of(Threshold.PAIN_CHANGE);
        return pain.isPresent() && pain.getAsInt() >= from;
    }

    private OptionalInt recoveredBefore() {
        return IntStream.range(0, visits.size() - 1).filter(this::recoveredAt).findFirst();
    }

    private boolean recoveredAt(int place) {
        return VisitScores.of(visits.get(place)).recovered(thresholds)
                && goalsMetUpTo(place) >= thresholds.of(Threshold.RECOVERED_VISITS);
    }

    private int goalsMetUpTo(int place) {
        return (int) visits.subList(0, place + 1).reversed().stream()
                .takeWhile(visit ->
                        visit.reaction().filter(one -> one.has(Sign.GOALS_MET)).isPresent())
                .count();
    }
}
