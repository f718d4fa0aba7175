package org.homestretch.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Chart;

/** Asks the one gate of what leaves beside the program: cards by the patient alone, a plan by weeks as the exercise it is. */
public record GivenGate(Adviser adviser, Library library, Clock clock) {

    public Verdict cards(Chart chart) {
        Program none = beside(chart, List.of());
        return gate().judgeCards(none, patient(chart, none));
    }

    /** It passes where one way of doing it does; else the plainest says why it does not. */
    public Verdict plan(Chart chart, WalkingPlan plan) {
        List<Verdict> all = ways(plan).stream()
                .map(way -> beside(chart, List.of(way)))
                .map(set -> gate().judgeSet(set, patient(chart, set)))
                .toList();
        return all.stream()
                .filter(Verdict::passes)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseGet(() -> cards(chart));
    }

    /** As it begins: that nothing later is too much is the business of its pace and its ceiling. */
    private List<Prescription> ways(WalkingPlan plan) {
        Bout start = plan.weeks().getFirst().bout();
        return plan.activity().exercises().stream()
                .flatMap(id -> library.find(id).stream())
                .map(one -> dosed(one, start))
                .toList();
    }

    private static Prescription dosed(Exercise exercise, Bout start) {
        return Prescription.usual(exercise, Side.NONE)
                .dosed(Dose.ofMinutes(start.minutes(), start.times(), start.days()));
    }

    private Case patient(Chart chart, Program set) {
        return Case.of(chart, set, adviser.thresholds(), LocalDate.now(clock));
    }

    private Gate gate() {
        return new Gate(new ProgramCheck(adviser, clock));
    }

    private static Program beside(Chart chart, List<Prescription> exercises) {
        return new Program(UUID.randomUUID(), chart.patient().id(), 1, exercises, Optional.empty(), Optional.empty());
    }
}
