package org.homestretch.ui.program.library;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.ForPatient;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.finder.Whom;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.findings.FindingsModel;

/** For whom the library is searched: the patient whose program is open, and what neither record nor rule excludes. */
public final class LibraryAudience {

    private LibraryAudience() {}

    /** Nobody until the record of the chosen patient is read. */
    public static ObservableValue<Optional<Whom>> of(Desk desk, ProgramModel program, FindingsModel findings) {
        var file = program.file();
        return Bindings.createObjectBinding(
                () -> desk.chosen()
                        .get()
                        .flatMap(patient -> file.chart()
                                .get()
                                .map(Chart::episode)
                                .filter(episode -> episode.patient().equals(patient.id()))
                                .map(episode -> whom(patient, episode, desk.today(), findings))),
                desk.chosen(),
                desk.place(),
                file.chart(),
                program.open());
    }

    private static Whom whom(Patient patient, Episode episode, LocalDate today, FindingsModel findings) {
        Predicate<Exercise> blocked = findings.blocked();
        Map<Exercise, Boolean> known = new HashMap<>();
        Predicate<Exercise> fits =
                exercise -> known.computeIfAbsent(exercise, one -> one.suits(episode, today) && !blocked.test(one));
        return new Whom(
                patient.name().called(),
                new ForPatient(fits, episode.circumstances().atHome()));
    }
}
