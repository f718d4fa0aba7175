package org.homestretch.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.History;
import org.homestretch.guidance.ScreenState;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.Unasked;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.RecentPain;

/** A patient as the guidance sees them on the day a program is looked at. */
public record Case(Chart chart, Presentation patient, History history, ScreenState screen) {

    public static Case of(Chart chart, Program program, Thresholds thresholds, LocalDate today) {
        var plan = new Presentation.Plan(chart.printed().isEmpty(), 0);
        var episode = chart.episode();
        return new Case(
                chart,
                Presentation.of(chart.patient(), episode, RecentPain.of(chart.visits()), plan, today),
                History.of(episode.background()).withNew(added(program, chart)),
                ScreenState.of(episode, today, thresholds));
    }

    /** The same patient with another program: what is new in it may be something else. */
    Case with(Program program) {
        return new Case(chart, patient, history.withNew(added(program, chart)), screen);
    }

    public Side painful() {
        return chart.painful();
    }

    /** What nobody has asked yet, and so is only reckoned with. */
    public List<Unasked> unasked() {
        return Unasked.of(chart.episode(), chart.visits());
    }

    /** What the printed program before this one did not have; of a first program nothing counts as added. */
    private static Set<Exercise> added(Program program, Chart chart) {
        Optional<Program> before = chart.printed().stream()
                .filter(one -> one.number() < program.number())
                .findFirst();
        return before.map(old -> program.prescriptions().stream()
                        .map(Prescription::exercise)
                        .filter(exercise -> !old.has(exercise))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
