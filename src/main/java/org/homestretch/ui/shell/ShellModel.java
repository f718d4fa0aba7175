package org.homestretch.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.Patients;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.Workplace;

/** The window around the views: where the user is, whose record is open, and who else could be. */
public final class ShellModel {

    private final ObjectBinding<Optional<Context>> context;
    private final BooleanProperty sample = new SimpleBooleanProperty();
    private final ObservableList<PatientLine> others = FXCollections.observableArrayList();
    private final Desk desk;
    private final Tasks tasks;
    private final Patients patients;
    private final OpenRecord record;
    private final Supplier<Thresholds> thresholds;
    private int asked;

    /** The numbers of the rules are asked for anew each time. */
    public ShellModel(Workplace workplace, Supplier<Thresholds> thresholds) {
        record = workplace.record();
        desk = workplace.desk();
        tasks = workplace.tasks();
        patients = record.records().patients();
        this.thresholds = thresholds;
        context = Bindings.createObjectBinding(this::contextNow, record.chart(), desk.place());
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

    /** What the strip says; by the clinic's numbers as they are when a view comes to the front. */
    ObjectBinding<Optional<Context>> context() {
        return context;
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

    private Optional<Context> contextNow() {
        return record.chart().get().map(chart -> Context.of(chart, desk.today(), thresholds.get()));
    }
}
