package org.homestretch.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.Patients;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visits;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.View;

/** The window around the views: where the user is, whose record is open, and who else could be. */
public final class ShellModel {

    private final ReadOnlyObjectWrapper<Optional<Context>> context = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty sample = new SimpleBooleanProperty();
    private final ObservableList<PatientLine> others = FXCollections.observableArrayList();
    private final Desk desk;
    private final Tasks tasks;
    private final Patients patients;
    private final Visits visits;
    private final Supplier<Thresholds> thresholds;
    private int asked;

    /** The numbers of the rules are asked for anew each time. */
    public ShellModel(Desk desk, Tasks tasks, Patients patients, Visits visits, Supplier<Thresholds> thresholds) {
        this.desk = desk;
        this.tasks = tasks;
        this.patients = patients;
        this.visits = visits;
        this.thresholds = thresholds;
        desk.chosen().subscribe(chosen -> read());
        desk.place().subscribe(place -> read());
        desk.status().subscribe(saved -> read());
        desk.day().subscribe((before, now) -> read());
    }

    /** The window's title while it is unlocked. */
    public ObservableValue<String> title() {
        return desk.chosen()
                .map(chosen -> chosen.map(patient -> patient.name().full() + " · Homestretch")
                        .orElse("Homestretch"));
    }

    /** Whether the patients of this clinic are invented. */
    public BooleanProperty sample() {
        return sample;
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<Optional<Context>> context() {
        return context.getReadOnlyProperty();
    }

    /** Whether the view in front is about one patient. */
    ObservableValue<Boolean> aboutPatient() {
        return desk.place().map(place -> place == View.PROGRAM || place == View.PROGRESS);
    }

    /** Patients to switch to, after {@link #look}. */
    ObservableList<PatientLine> others() {
        return others;
    }

    void look(String words) {
        int mine = ++asked;
        tasks.run("look for patients", () -> patients.find(words), found -> {
            if (mine == asked) {
                others.setAll(found);
            }
        });
    }

    void choose(Patient patient) {
        desk.chosen().set(Optional.of(patient));
    }

    private void read() {
        Optional<Patient> chosen = desk.chosen().get();
        if (chosen.isEmpty()) {
            context.set(Optional.empty());
        } else if (List.of(View.PROGRAM, View.PROGRESS).contains(desk.place().get())) {
            read(chosen.get());
        }
    }

    private void read(Patient patient) {
        LocalDate today = desk.today();
        tasks.run(
                "read the record of " + patient.name().full(),
                () -> Context.of(chart(patient), today, thresholds.get()),
                this::show);
    }

    private Chart chart(Patient patient) {
        return new Chart(patient, patients.episodeOf(patient.id()), visits.of(patient.id()), List.of());
    }

    private void show(Context read) {
        boolean still = desk.chosen()
                .get()
                .map(Patient::id)
                .equals(Optional.of(read.patient().id()));
        if (still) {
            context.set(Optional.of(read));
        }
    }
}
