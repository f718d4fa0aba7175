package org.homestretch.ui.patient;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.homestretch.patient.Patients;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.Tasks;
import org.homestretch.ui.kit.Workplace;

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

    public PatientModel(Workplace workplace, Sources sources, Typing typing, PrintedSheets sheets) {
        desk = workplace.desk();
        Tasks tasks = workplace.tasks();
        Patients patients = sources.records().patients();
        record = new OpenRecord(desk, tasks, sources);
        list = new PatientListModel(sources, desk, tasks);
        redFlags = new RedFlagModel(record, sources.thresholds());
        clearance = new ClearanceModel(record, typing.order());
        condition = new ConditionModel(record, typing.order());
        today = new TodayModel(record);
        record.saves().subscribe((before, now) -> workplace.notices().leave());
        circumstances = new CircumstancesModel(record, workplace.notices());
        background = new BackgroundModel(record, workplace.notices());
        history = new HistoryModel(record, sheets);
        registration = new RegistrationModel(patients, workplace, typing);
        record.saves().subscribe((before, now) -> tasks.later("patient list", list::refresh));
        desk.chosen().subscribe((before, now) -> tasks.later("patient list", list::refresh));
    }

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
