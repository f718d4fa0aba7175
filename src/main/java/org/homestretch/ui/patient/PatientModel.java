package org.homestretch.ui.patient;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Journal;
import org.homestretch.patient.Patients;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Records;
import org.homestretch.reading.DateOrder;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.Tasks;

/** The patients view as a whole: the list, the record in front with its parts, and the registration form. */
public final class PatientModel {

    final OpenRecord record;
    final PatientListModel list;
    final RedFlagModel redFlags;
    final ClearanceModel clearance;
    final ConditionModel condition;
    final TodayModel today;
    final CircumstancesModel circumstances;
    final BackgroundModel background;
    final HistoryModel history;
    final RegistrationModel registration;
    private final Desk desk;

    public PatientModel(Desk desk, Office office, Shelves shelves, Typing typing, PrintedSheets sheets) {
        this.desk = desk;
        Tasks tasks = office.tasks();
        Patients patients = shelves.records().patients();
        record = new OpenRecord(desk, tasks, shelves);
        list = new PatientListModel(shelves, desk, tasks);
        redFlags = new RedFlagModel(record, shelves.thresholds());
        clearance = new ClearanceModel(record, typing.order());
        condition = new ConditionModel(record, typing.order());
        today = new TodayModel(record);
        record.saves().subscribe((before, now) -> office.notices().leave());
        circumstances = new CircumstancesModel(record, office.notices());
        background = new BackgroundModel(record, office.notices());
        history = new HistoryModel(record, sheets);
        registration = new RegistrationModel(patients, desk, office, typing);
        record.saves().subscribe((before, now) -> tasks.later("patient list", list::refresh));
        desk.chosen().subscribe((before, now) -> tasks.later("patient list", list::refresh));
    }

    /** Who does slow work and who tells the user about it. */
    public record Office(Tasks tasks, Notices notices) {}

    /** How typed dates are ordered, and which letters of a name no sheet can print, where there are some. */
    public record Typing(DateOrder order, Function<String, Optional<String>> unprintable) {}

    /** Where the records are kept, the journal of what was done with them, and the clinic's numbers now. */
    public record Shelves(Records records, Journal journal, Supplier<Thresholds> thresholds) {}

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
