package org.homestretch.guidance.visit;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homestretch.guidance.PainLimit;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.visit.Response.Done;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.progress.Visit;

/** How it went with a program that was handed out, from the visits of the episode, oldest first, and the usual pain. */
public record Review(HandedOut handedOut, List<Visit> visits, Optional<PainScore> usual, Thresholds thresholds) {

    public Review {
        visits = List.copyOf(visits);
    }

    /** The newest record since then of how the exercises went, where it tells enough to judge by. */
    public Optional<Reaction> reaction() {
        return since().reversed().stream()
                .flatMap(visit -> visit.reaction().stream())
                .findFirst()
                .filter(Reaction::telling);
    }

    /** The newest log since then. */
    public Optional<ExerciseDays> log() {
        return since().reversed().stream()
                .flatMap(visit -> visit.days().stream())
                .findFirst();
    }

    /** How each exercise was taken; nothing while nobody recorded it. */
    public List<Response> responses() {
        return reaction().map(this::responses).orElse(List.of());
    }

    /** How each exercise was taken, were this how the exercises went. */
    public List<Response> responses(Reaction reaction) {
        Done done = done(reaction);
        PainLimit limit = PainLimit.of(usual, thresholds);
        return handedOut.program().inOrder().stream()
                .map(one -> Response.of(one, reaction, done, limit))
                .toList();
    }

    private List<Visit> since() {
        return visits.stream()
                .filter(visit -> visit.date().isAfter(handedOut.day()))
                .toList();
    }

    private Done done(Reaction reaction) {
        int percent = log().map(ExerciseDays::percent).orElse(0);
        boolean well = percent >= thresholds.of(Threshold.DONE_WELL) && green(reaction);
        int goodDays = well ? log().map(ExerciseDays::outOf).orElse(0) : 0;
        return new Done(percent, goodReviews(), goodDays, daysWithoutLegPain());
    }

    /** Visits in a row, the newest first, at which the program was done well and without trouble. */
    private int goodReviews() {
        return (int) since().reversed().stream().takeWhile(this::good).count();
    }

    private boolean good(Visit visit) {
        return visit.reaction()
                        .filter(this::green)
                        .filter(one -> one.has(Sign.GOOD_FORM))
                        .isPresent()
                && visit.days()
                        .filter(log -> log.percent() >= thresholds.of(Threshold.DONE_WELL))
                        .isPresent();
    }

    private boolean green(Reaction reaction) {
        return Light.of(reaction, usual, thresholds).filter(Light.GREEN::equals).isPresent();
    }

    /** From the first to the newest of the visits in a row without leg pain, where the leg hurt before them. */
    private int daysWithoutLegPain() {
        List<Visit> asked = visits.stream()
                .filter(visit -> visit.scores().leg().isPresent())
                .toList();
        List<Visit> calm = asked.reversed().stream()
                .takeWhile(visit -> visit.scores().leg().equals(Optional.of(PainScore.of(0))))
                .toList();
        boolean hurtBefore = calm.size() < asked.size();
        return calm.isEmpty() || !hurtBefore
                ? 0
                : (int) ChronoUnit.DAYS.between(
                        calm.getLast().date(), calm.getFirst().date());
    }
}
