package org.homestretch.ui.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.History;
import org.homestretch.guidance.ScreenState;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.RecentPain;

/** What the guidance is told of the patient whose program is open. */
record Facts(Presentation patient, History history, Side painful, ScreenState screen) {

    /** Nothing while no patient's record is read. */
    static Optional<Facts> of(ProgramFile file, Program program, Thresholds thresholds, LocalDate today) {
        Episode episode = file.episode().get();
        if (episode == null || file.patient().isEmpty()) {
            return Optional.empty();
        }
        List<Program> earlier = file.earlier().get();
        var plan = new Presentation.Plan(earlier.isEmpty(), 0);
        var patient = Presentation.of(
                file.patient().get(), episode, RecentPain.of(file.visits().get()), plan, today);
        return Optional.of(new Facts(
                patient,
                History.of(episode.background()).withNew(added(program, earlier)),
                episode.diagnosis().leg(),
                ScreenState.of(episode, today, thresholds)));
    }

    /** What the printed program before this one did not have; of a first program nothing counts as added. */
    private static Set<Exercise> added(Program program, List<Program> earlier) {
        Optional<Program> before =
                earlier.stream().filter(one -> one.number() < program.number()).findFirst();
        return before.map(old -> program.prescriptions().stream()
                        .map(Prescription::exercise)
                        .filter(exercise -> !old.has(exercise))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
