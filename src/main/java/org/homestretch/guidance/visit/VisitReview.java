package org.homestretch.guidance.visit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Stage;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Adherence;
import org.homestretch.progress.Chart;
import org.homestretch.progress.RecentPain;
import org.homestretch.progress.Visit;

/** Puts together from the record of a patient what the follow-up rules look at on the newest visit. */
public final class VisitReview {

    private static final int WEEK_DAYS = 7;

    private final Chart chart;
    private final List<Visit> visits;
    private final Visit now;
    private final List<HandedOut> handedOut;
    private final Thresholds thresholds;

    private VisitReview(Chart chart, ZoneId zone, Thresholds thresholds) {
        this.chart = chart;
        this.visits = chart.episodeVisits();
        this.now = visits.getLast();
        this.handedOut = HandedOut.all(chart.programs(), zone)
                .filter(one -> one.day().isBefore(now.date()))
                .toList();
        this.thresholds = thresholds;
    }

    /** Nothing before a visit follows a program that was handed out. */
    public static Optional<FollowUp> of(Chart chart, ZoneId zone, Thresholds thresholds) {
        if (chart.visits().isEmpty()) {
            return Optional.empty();
        }
        var review = new VisitReview(chart, zone, thresholds);
        return review.handedOut.isEmpty() ? Optional.empty() : Optional.of(review.followUp());
    }

    private FollowUp followUp() {
        List<Prescription> planned = planned();
        var presentation = Presentation.of(
                chart.patient(), chart.episode(), RecentPain.of(visits), new Presentation.Plan(false, 0), now.date());
        return new FollowUp(
                presentation,
                planned,
                responses(),
                changes(planned),
                journey(),
                new FollowUp.Scores(trend(), Screeners.of(visits)));
    }

    private Program followed() {
        return handedOut.getLast().program();
    }

    /** What goes home from here: the draft where there is one, else the program that was handed out. */
    private List<Prescription> planned() {
        return chart.programs().stream()
                .filter(Program::draft)
                .filter(draft -> !draft.empty())
                .findFirst()
                .orElseGet(this::followed)
                .prescriptions();
    }

    private List<Change> changes(List<Prescription> planned) {
        return planned.stream()
                .flatMap(after -> followed().prescriptions().stream()
                        .filter(before -> before.exercise().equals(after.exercise()) && !before.equals(after))
                        .map(before -> Change.of(before, after)))
                .toList();
    }

    /** Only what this visit says itself: an older answer was dealt with then. */
    private List<Response> responses() {
        return now.reaction().isEmpty()
                ? List.of()
                : new Review(
                                handedOut.getLast(),
                                visits,
                                chart.episode().symptoms().usual(),
                                thresholds)
                        .responses();
    }

    private TreatmentSoFar journey() {
        Optional<Visit> before = before();
        Stage stage = chart.episode().diagnosis().stageOn(before.orElse(now).date());
        var recovery = new Recovered(visits, thresholds);
        return new TreatmentSoFar(
                stage,
                weeks(handedOut.getFirst().day()),
                before.map(visit -> weeks(visit.date())).orElse(0),
                adherence(),
                recovery.phase(),
                recovery.recovery());
    }

    private TreatmentSoFar.Adherence adherence() {
        return Adherence.lastLog(visits)
                .map(log -> new TreatmentSoFar.Adherence(log.percent(), log.outOf() / WEEK_DAYS))
                .orElse(new TreatmentSoFar.Adherence(0, 0));
    }

    private ScoresThenAndNow trend() {
        VisitScores last = before().map(visit -> VisitScores.of(visit)).orElse(VisitScores.NONE);
        return new ScoresThenAndNow(VisitScores.of(visits.getFirst()), last, VisitScores.of(now));
    }

    private Optional<Visit> before() {
        return visits.size() < 2 ? Optional.empty() : Optional.of(visits.get(visits.size() - 2));
    }

    private int weeks(LocalDate since) {
        return (int) ChronoUnit.WEEKS.between(since, now.date());
    }
}
