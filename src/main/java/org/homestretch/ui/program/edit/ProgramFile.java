package org.homestretch.ui.program.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Records;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.View;

/** What is kept of the chosen patient's programs: read when the patient changes, written after each edit. */
public final class ProgramFile {

    private final ReadOnlyObjectWrapper<Optional<Program>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Chart>> chart = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectBinding<List<Program>> earlier =
            Bindings.createObjectBinding(() -> chart.get().map(Chart::printed).orElse(List.of()), chart);
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final Desk desk;
    private final Tasks tasks;
    private final Records records;
    private final ProgramKeeper keeper;
    private Optional<Patient> patient = Optional.empty();

    public ProgramFile(Desk desk, Tasks tasks, Records records) {
        this.desk = desk;
        this.tasks = tasks;
        this.records = records;
        keeper = new ProgramKeeper(desk, tasks, records.programs());
        desk.chosen().subscribe(this::turnTo);
        desk.place().subscribe(this::turned);
    }

    /** The newest program of the patient as it was read; a new first one where there is none. */
    public ReadOnlyObjectProperty<Optional<Program>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The printed programs, newest first. */
    public ObjectBinding<List<Program>> earlier() {
        return earlier;
    }

    /** The record of the patient whose program is open, with the printed programs; the one on screen is apart. */
    public ReadOnlyObjectProperty<Optional<Chart>> chart() {
        return chart.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    public Optional<Patient> patient() {
        return patient;
    }

    /** An exercise at its usual dose, on the painful side; on both where none is known. */
    Prescription usual(Exercise exercise) {
        Side painful = chart.get().map(Chart::painful).orElse(Side.NONE);
        return Prescription.usual(exercise, painful == Side.NONE && exercise.sided() ? Side.BOTH : painful);
    }

    void keep(Program program) {
        keeper.want(program);
    }

    void flush() {
        keeper.flush();
    }

    public void hold() {
        keeper.hold();
    }

    public void release() {
        keeper.release();
    }

    void froze(Program printed) {
        chart.set(chart.get()
                .map(read -> read.withPrograms(Stream.concat(Stream.of(printed), earlier.get().stream())
                        .toList())));
        keeper.froze(printed);
    }

    private void turnTo(Optional<Patient> chosen) {
        boolean same = chosen.map(Patient::id).equals(patient.map(Patient::id));
        patient = chosen;
        if (!same) {
            keeper.flush();
            opened.set(Optional.empty());
            chart.set(Optional.empty());
            chosen.ifPresent(this::open);
        } else {
            chart.set(chart.get().flatMap(read -> chosen.map(read::of)));
        }
    }

    private void turned(View place) {
        if (place == View.PROGRAM) {
            patient.ifPresent(this::refreshChart);
        } else {
            keeper.flush();
        }
    }

    private void open(Patient chosen) {
        opening.set(true);
        tasks.run(
                "open the program of " + chosen.name().full(),
                () -> records.of(chosen),
                read -> opened(chosen, read),
                failure -> opening.set(false));
    }

    private void opened(Patient chosen, Chart read) {
        if (!isFor(chosen)) {
            return;
        }
        Optional<Program> newest = read.programs().stream().findFirst();
        keeper.begin(chosen.name().full(), newest);
        chart.set(Optional.of(read.withPrograms(read.printed())));
        opened.set(Optional.of(newest.orElseGet(() -> Program.first(chosen.id()))));
        opening.set(false);
    }

    /** The record may have been changed in the view one comes from: nothing is advised from it before it is read. */
    private void refreshChart(Patient chosen) {
        opening.set(true);
        tasks.run(
                "read the record of " + chosen.name().full(),
                () -> records.of(chosen),
                read -> Optional.of(read).filter(one -> isFor(chosen)).ifPresent(this::refresh),
                failure -> opening.set(false));
    }

    private void refresh(Chart read) {
        chart.set(Optional.of(read.withPrograms(earlier.get())));
        opening.set(false);
    }

    private boolean isFor(Patient chosen) {
        return patient.map(Patient::id).equals(Optional.of(chosen.id()));
    }
}
