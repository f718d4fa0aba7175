package org.homestretch.ui.patient;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.homestretch.patient.Patients;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.cards.Explaining;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.patient.condition.BackgroundModel;
import org.homestretch.ui.patient.condition.CircumstancesModel;
import org.homestretch.ui.patient.condition.ConditionModel;
import org.homestretch.ui.patient.condition.TodayModel;
import org.homestretch.ui.patient.exam.ExamModel;
import org.homestretch.ui.patient.history.HistoryModel;
import org.homestretch.ui.patient.history.PrintedSheets;
import org.homestretch.ui.patient.list.PatientListModel;
import org.homestretch.ui.patient.record.RecordEdits;
import org.homestretch.ui.patient.record.Sources;
import org.homestretch.ui.patient.redflag.ClearanceModel;
import org.homestretch.ui.patient.redflag.RedFlagModel;
import org.homestretch.ui.patient.registration.RegistrationModel;
import org.homestretch.ui.patient.registration.Typing;

/** The patients view as a whole: the list, the record in front with its parts, and the registration form. */
public final class PatientModel {

    public final RecordEdits record;
    public final PatientListModel list;
    public final RedFlagModel redFlags;
    public final ClearanceModel clearance;
    public final ConditionModel condition;
    public final TodayModel today;
    final CircumstancesModel circumstances;
    public final BackgroundModel background;
    public final ExamModel exam;
    public final HistoryModel history;
    public final RegistrationModel registration;
    final Explaining explaining;
    private final OpenRecord open;
    private final Desk desk;

    /** What the application does with printed sheets, and what explains things to the patient. */
    public record Papers(PrintedSheets sheets, Explaining explaining) {}

    public PatientModel(Workplace workplace, Sources sources, Typing typing, Papers papers) {
        desk = workplace.desk();
        Tasks tasks = workplace.tasks();
        Patients patients = sources.records().patients();
        open = workplace.record();
        record = new RecordEdits(open);
        list = new PatientListModel(sources, desk, tasks);
        redFlags = new RedFlagModel(record, sources.thresholds());
        clearance = new ClearanceModel(record, typing.order());
        condition = new ConditionModel(record, typing.order());
        today = new TodayModel(record);
        record.made().subscribe((before, now) -> workplace.notices().leave());
        circumstances = new CircumstancesModel(record, workplace.notices());
        background = new BackgroundModel(record, workplace.notices());
        exam = new ExamModel(record, sources, typing.order());
        history = new HistoryModel(
                record, papers.sheets(), papers.explaining().cards().cards());
        explaining = papers.explaining();
        registration = new RegistrationModel(patients, workplace, typing);
        open.saves().subscribe((before, now) -> lookAtTheList(tasks));
        desk.chosen().subscribe((before, now) -> tasks.later("patient list", list::refresh));
    }

    /** The list is looked at again as it comes to the front; until then nobody sees it. */
    private void lookAtTheList(Tasks tasks) {
        if (desk.place().get() == View.PATIENTS) {
            tasks.later("patient list", list::refresh);
        }
    }

    /** As the view comes to the front. */
    void shown() {
        open.look();
        list.refresh();
    }

    Desk desk() {
        return desk;
    }

    ObservableValue<Optional<Chart>> chart() {
        return record.chart();
    }

    void buildProgram() {
        desk.place().set(View.PROGRAM);
    }

    void recordVisit() {
        desk.place().set(View.PROGRESS);
    }

    void newPatient() {
        exam.close();
        registration.begin();
    }

    /** From the examination to the questions of the red-flag screen. */
    void toRedFlags() {
        exam.close();
        redFlags.asking().set(true);
    }

    public void correct() {
        desk.chosen().get().ifPresent(registration::correct);
    }

    void reprint() {
        history.lastPrinted().getValue().ifPresent(history::reprint);
    }
}
