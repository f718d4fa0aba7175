package org.homestretch.ui.program.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.View;

/** The programs of the open record: which one is worked on, which were printed, and how a change gets into the record. */
public final class ProgramFile {

    private final ReadOnlyObjectWrapper<Optional<Program>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Chart>> chart = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectBinding<List<Program>> earlier =
            Bindings.createObjectBinding(() -> chart.get().map(Chart::printed).orElse(List.of()), chart);
    private final OpenRecord record;
    private final ProgramKeeper keeper;

    public ProgramFile(OpenRecord record) {
        this.record = record;
        keeper = new ProgramKeeper(record);
        record.chart().subscribe(this::follow);
        record.read().subscribe(this::open);
        record.desk().place().subscribe(place -> {
            if (place != View.PROGRAM) {
                keeper.flush();
            }
        });
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
        return record.opening();
    }

    public Optional<Patient> patient() {
        return record.desk().chosen().get();
    }

    /** An exercise at its usual dose, on the painful side; on both where none is known. */
    Prescription usual(Exercise exercise) {
        Side painful = chart.get().map(Chart::painful).orElse(Side.NONE);
        return Prescription.usual(exercise, painful == Side.NONE && exercise.sided() ? Side.BOTH : painful);
    }

    void keep(Program program) {
        keeper.want(program);
    }

    public void hold() {
        keeper.hold();
    }

    public void release() {
        keeper.release();
    }

    void froze(Program printed) {
        record.change(open -> open.with(printed));
        keeper.froze(printed);
    }

    /** A change of the program on screen is none of what it is advised from: nobody weighs it twice. */
    private void follow(Optional<Chart> now) {
        if (now.isEmpty()) {
            keeper.flush();
            opened.set(Optional.empty());
        }
        Optional<Chart> printed = now.map(whole -> whole.withPrograms(whole.printed()));
        if (!printed.equals(chart.get())) {
            chart.set(printed);
        }
    }

    /** What is read again, since others changed it, counts only where nothing is under way here. */
    private void open(Optional<Chart> read) {
        read.ifPresent(whole -> {
            Optional<Program> newest = whole.programs().stream().findFirst();
            Patient patient = whole.patient();
            if (!isOpen(patient.id()) || keeper.idle() && !keeper.holds(newest)) {
                keeper.begin(patient.name().full(), newest);
                opened.set(Optional.of(begun(whole).orElseGet(() -> Program.first(patient.id()))));
            }
        });
    }

    /** An earlier version of this program kept drafts without an exercise; the keeper takes them away with the next save. */
    private static Optional<Program> begun(Chart read) {
        return read.programs().stream().filter(program -> !program.unbegun()).findFirst();
    }

    private boolean isOpen(UUID patient) {
        return opened.get().filter(program -> program.patient().equals(patient)).isPresent();
    }
}
