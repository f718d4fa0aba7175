package org.homestretch.ui.patient;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.homestretch.patient.DateOrder;
import org.homestretch.patient.Journal;
import org.homestretch.patient.Patients;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Records;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.Tasks;

/** The patients view as a whole: the list, the record in front with its parts, and the registration form. */
public final class PatientModel {

    final OpenRecord record;
    final PatientListModel list;
    final RedFlagModel redFlags;
    final ConditionModel condition;
    final TodayModel today;
    final CircumstancesModel circumstances;
    final BackgroundModel background;
    final HistoryModel history;
    final RegistrationModel registration;
    private final Desk desk;

    /** Reprinting is what the application does to print a printed program once more, exactly as it was. */
    public PatientModel(Desk desk, Office office, Shelves shelves, DateOrder order, Consumer<Program> reprinting) {
        this.desk = desk;
        Tasks tasks = office.tasks();
        Patients patients = shelves.records().patients();
        record = new OpenRecord(desk, tasks, shelves);
        list = new PatientListModel(patients, desk, tasks);
        redFlags = new RedFlagModel(record);
        condition = new ConditionModel(record, order);
        today = new TodayModel(record);
        circumstances = new CircumstancesModel(record, office.notices());
        background = new BackgroundModel(record, office.notices());
        history = new HistoryModel(record, reprinting);
        registration = new RegistrationModel(patients, desk, tasks, office.notices(), order);
        record.saves().subscribe((before, now) -> tasks.later("patient list", list::refresh));
        desk.chosen().subscribe((before, now) -> tasks.later("patient list", list::refresh));
    }

    /** Who does slow work and who tells the user about it. */
    public record Office(Tasks tasks, Notices notices) {}

    /** Where the records are kept, and the journal of what was done with them. */
    public record Shelves(Records records, Journal journal) {}

    Desk desk() {
        return desk;
    }

    ObservableValue<Optional<Chart>> chart() {
        return record.chart();
    }

    void buildProgram() {
        desk.place().set(Place.PROGRAM);
    }

    void recordVisit() {
        desk.place().set(Place.PROGRESS);
    }

    void newPatient() {
        registration.begin();
    }

    void correct() {
        desk.chosen().get().ifPresent(registration::correct);
    }

    void reprint() {
        history.lastPrinted().getValue().ifPresent(history::reprint);
    }
}
