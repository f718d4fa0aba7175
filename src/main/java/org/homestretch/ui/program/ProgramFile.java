package org.homestretch.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Records;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.Tasks;

/** What is kept of the chosen patient's programs: read when the patient changes, written after each edit. */
final class ProgramFile {

    private final ReadOnlyObjectWrapper<Optional<Program>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Program>> earlier = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Episode> episode = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Visit>> visits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final Desk desk;
    private final Tasks tasks;
    private final Records records;
    private final ProgramKeeper keeper;
    private Optional<Patient> patient = Optional.empty();

    /** What is read of one patient at once. */
    private record Contents(List<Program> programs, Chart chart) {}

    /** What the record and the visits say of a patient today. */
    private record Chart(Episode episode, List<Visit> visits) {}

    ProgramFile(Desk desk, Tasks tasks, Records records) {
        this.desk = desk;
        this.tasks = tasks;
        this.records = records;
        keeper = new ProgramKeeper(desk, tasks, records.programs());
        desk.chosen().subscribe(this::turnTo);
        desk.place().subscribe(this::turned);
    }

    /** The newest program of the patient as it was read; a new first one where there is none. */
    ReadOnlyObjectProperty<Optional<Program>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The printed programs, newest first. */
    ReadOnlyObjectProperty<List<Program>> earlier() {
        return earlier.getReadOnlyProperty();
    }

    /** The episode of the patient whose program is open; null before one is. */
    ReadOnlyObjectProperty<Episode> episode() {
        return episode.getReadOnlyProperty();
    }

    /** The visits of the patient, oldest first. */
    ReadOnlyObjectProperty<List<Visit>> visits() {
        return visits.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    Optional<Patient> patient() {
        return patient;
    }

    /** An exercise at its usual dose, on the painful side; on both where none is known. */
    Prescription usual(Exercise exercise) {
        Side painful = episode.get().diagnosis().leg();
        return Prescription.usual(exercise, painful == Side.NONE && exercise.sided() ? Side.BOTH : painful);
    }

    void keep(Program program) {
        keeper.want(program);
    }

    void flush() {
        keeper.flush();
    }

    void hold() {
        keeper.hold();
    }

    void release() {
        keeper.release();
    }

    void froze(Program printed) {
        List<Program> all = new ArrayList<>(earlier.get());
        all.addFirst(printed);
        earlier.set(List.copyOf(all));
        keeper.froze(printed);
    }

    private void turnTo(Optional<Patient> chosen) {
        boolean same = chosen.map(Patient::id).equals(patient.map(Patient::id));
        patient = chosen;
        if (!same) {
            keeper.flush();
            opened.set(Optional.empty());
            chosen.ifPresent(this::open);
        }
    }

    private void turned(Place place) {
        if (place == Place.PROGRAM) {
            patient.ifPresent(this::refreshChart);
        } else {
            keeper.flush();
        }
    }

    private void open(Patient chosen) {
        opening.set(true);
        tasks.run(
                "open the program of " + chosen.name().full(),
                () -> new Contents(records.programs().of(chosen.id()), chart(chosen)),
                contents -> opened(chosen, contents),
                failure -> opening.set(false));
    }

    private void opened(Patient chosen, Contents contents) {
        if (!isFor(chosen)) {
            return;
        }
        Optional<Program> newest = contents.programs().stream().findFirst();
        keeper.begin(chosen.name().full(), newest);
        show(contents.chart());
        earlier.set(contents.programs().stream().filter(one -> !one.draft()).toList());
        opened.set(Optional.of(newest.orElseGet(() -> Program.first(chosen.id()))));
        opening.set(false);
    }

    /** The record may have been changed in the view one comes from. */
    private void refreshChart(Patient chosen) {
        tasks.run(
                "read the record of " + chosen.name().full(),
                () -> chart(chosen),
                read -> Optional.of(read).filter(one -> isFor(chosen)).ifPresent(this::show));
    }

    private Chart chart(Patient chosen) {
        return new Chart(
                records.patients().episodeOf(chosen.id()), records.visits().of(chosen.id()));
    }

    private void show(Chart chart) {
        visits.set(chart.visits());
        episode.set(chart.episode());
    }

    private boolean isFor(Patient chosen) {
        return patient.map(Patient::id).equals(Optional.of(chosen.id()));
    }
}
