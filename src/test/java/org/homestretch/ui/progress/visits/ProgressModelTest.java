package org.homestretch.ui.progress.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.homestretch.basics.Unable;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Chart;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Visit;
import org.homestretch.progress.Visits;
import org.homestretch.testing.MemoryRecords;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.progress.ProgressDesk;
import org.homestretch.ui.progress.report.ReportModel;
import org.homestretch.ui.progress.visits.ProgressModel.Extent;
import org.junit.jupiter.api.Test;

/** The record on the screen: opened, changed, saved, undone. */
class ProgressModelTest {

    private final ProgressDesk desk = new ProgressDesk();

    @Test
    void withoutAPatientThereIsNothingToShow() {
        assertThat(desk.model().extent().getValue()).isEqualTo(Extent.NOBODY);
    }

    @Test
    void whatThereIsToShowGrowsWithTheVisits() {
        assertThat(desk.opened().extent().getValue()).isEqualTo(Extent.NOTHING);

        desk.visit(LocalDate.of(2025, 11, 4), 6, 4, OptionalInt.empty(), "", "");
        assertThat(desk.opened().extent().getValue()).isEqualTo(Extent.FIRST_VISIT);

        desk.visit(ProgressDesk.TODAY, 5, 4, OptionalInt.empty(), "", "");
        assertThat(desk.opened().extent().getValue()).isEqualTo(Extent.COURSE);
    }

    @Test
    void openingAloneRecordsNoVisit() {
        desk.opened();

        assertThat(desk.savedToday()).isEmpty();
    }

    @Test
    void theFirstEntryMakesTodaysVisitAndUndoTakesItAwayAgain() {
        ProgressModel model = desk.opened();

        enterLeg(model, 5);
        assertThat(desk.savedToday().orElseThrow().scores().leg()).contains(PainScore.of(5));
        assertThat(model.extent().getValue()).isEqualTo(Extent.FIRST_VISIT);

        assertThat(model.steps().undo()).contains("leg pain of 18 Nov");
        assertThat(desk.savedToday()).isEmpty();
        assertThat(model.extent().getValue()).isEqualTo(Extent.NOTHING);
    }

    @Test
    void redoBringsTheSameVisitBack() {
        ProgressModel model = desk.opened();
        enterLeg(model, 5);
        Visit first = desk.savedToday().orElseThrow();

        model.steps().undo();
        model.steps().redo();

        assertThat(desk.savedToday()).contains(first);
    }

    @Test
    void anOlderVisitStaysWhenItsLastScoreIsTakenAway() {
        Visit older = Visit.on(LocalDate.of(2025, 11, 4), desk.elena.id(), "N. Brandt")
                .withLeg(Optional.of(PainScore.of(6)));
        desk.visits.save(older);
        ProgressModel model = desk.opened();

        model.make(VisitEdit.leg(older, Optional.empty()));

        assertThat(desk.visits.of(desk.elena.id())).hasSize(1).allMatch(Visit::blank);
    }

    @Test
    void lettersOfOneNoteUndoTogether() {
        ProgressModel model = desk.opened();
        enterLeg(model, 5);
        for (String text : List.of("S", "Si", "Sit", "Sits")) {
            model.make(VisitEdit.note(model.today().get().orElseThrow(), text));
        }
        assertThat(desk.savedToday().orElseThrow().notes().text()).isEqualTo("Sits");

        model.steps().undo();

        assertThat(desk.savedToday().orElseThrow().notes().text()).isEmpty();
        assertThat(desk.savedToday().orElseThrow().scores().leg()).isPresent();
    }

    @Test
    void anyEditsUndoneOneByOneLeaveTheRecordAsItWas() {
        var random = new Random(20251118);
        for (int round = 0; round < 60; round++) {
            ProgressDesk fresh = new ProgressDesk().withCourse();
            ProgressModel model = fresh.opened();
            List<Visit> before = fresh.visits.of(fresh.elena.id());
            for (int edit = 0; edit < 1 + random.nextInt(25); edit++) {
                model.make(randomEdit(model, random));
            }
            List<Visit> after = fresh.visits.of(fresh.elena.id());

            while (model.steps().canUndo().get()) {
                model.steps().undo();
            }
            assertThat(fresh.visits.of(fresh.elena.id())).isEqualTo(before);
            assertThat(model.chart().get().orElseThrow().visits()).isEqualTo(before);

            while (model.steps().canRedo().get()) {
                model.steps().redo();
            }
            assertThat(fresh.visits.of(fresh.elena.id())).isEqualTo(after);
        }
    }

    @Test
    void whatAnotherViewEnteredIsSeenWhenThisOneComesUp() {
        ProgressModel model = desk.opened();
        enterLeg(model, 5);
        Visit today = desk.savedToday().orElseThrow();

        desk.visits.save(today.withBack(Optional.of(PainScore.of(3))));
        model.record().look();
        model.steps().undo();

        Visit kept = desk.savedToday().orElseThrow();
        assertThat(kept.scores().leg()).isEmpty();
        assertThat(kept.scores().back()).contains(PainScore.of(3));
    }

    @Test
    void undoLeavesAVisitAloneThatAnotherViewTookAway() {
        ProgressModel model = desk.opened();
        enterLeg(model, 5);
        desk.visits.remove(desk.savedToday().orElseThrow());
        model.record().look();

        model.steps().undo();

        assertThat(desk.visits.of(desk.elena.id())).isEmpty();
    }

    @Test
    void anotherPatientHasOtherVisitsAndNothingToUndo() {
        ProgressModel model = desk.withCourse().opened();
        enterLeg(model, 5);
        Patient harold = Patient.register(2, new PersonName("Harold", "Lindqvist"), LocalDate.of(1950, 1, 1), Sex.M);

        desk.desk.chosen().set(Optional.of(harold));

        assertThat(model.chart().get().orElseThrow().visits()).isEmpty();
        assertThat(model.steps().canUndo().get()).isFalse();
        assertThat(model.today().get().orElseThrow().patient()).isEqualTo(harold.id());
    }

    @Test
    void aPatientChosenInAnotherViewIsThereWhenThisOneComesUp() {
        ProgressModel model = desk.withCourse().model();
        desk.desk.place().set(View.PATIENTS);

        desk.desk.chosen().set(Optional.of(desk.elena));

        assertThat(model.chart().get().map(Chart::patient)).contains(desk.elena);
    }

    @Test
    void whatCouldNotBeSavedStaysAndIsTriedAgain() {
        var disk = new FullDisk(desk.visits);
        var model = new ProgressModel(new OpenRecord(
                desk.desk, desk.tasks, MemoryRecords.of(desk.patients, disk, desk.programs, desk.journal)));
        desk.desk.chosen().set(Optional.of(desk.elena));

        enterLeg(model, 5);
        assertThat(model.failing().get()).isTrue();
        assertThat(desk.desk.status().get()).startsWith("Not saved");
        assertThat(desk.notices.shown().get().orElseThrow().sentence()).contains("The disk is full.");

        model.record().look();
        assertThat(model.today().get().orElseThrow().scores().leg()).contains(PainScore.of(5));

        disk.full = false;
        model.record().flush();
        assertThat(desk.savedToday().orElseThrow().scores().leg()).contains(PainScore.of(5));
        assertThat(model.failing().get()).isFalse();
    }

    @Test
    void theReportHoldsTheWholeRecordAndIsOpenedWhenAskedFor() {
        ProgressModel model = desk.withCourse().opened();
        ReportModel report = desk.report(model);

        report.report();

        assertThat(desk.reports).singleElement().satisfies(chart -> {
            assertThat(chart.visits()).hasSize(4);
            assertThat(chart.programs()).hasSize(2);
        });
        assertThat(desk.notices.shown().get().orElseThrow().sentence())
                .isEqualTo("Progress report saved as marsh.pdf.");
        desk.notices.shown().get().orElseThrow().act().orElseThrow().doing().run();
        assertThat(desk.opened).hasSize(1);
    }

    @Test
    void aReportNeedsAVisit() {
        ReportModel report = desk.report(desk.opened());

        report.report();

        assertThat(report.possible().get()).isFalse();
        assertThat(desk.reports).isEmpty();
    }

    private static void enterLeg(ProgressModel model, int points) {
        model.make(VisitEdit.leg(model.today().get().orElseThrow(), Optional.of(PainScore.of(points))));
    }

    private static VisitEdit randomEdit(ProgressModel model, Random random) {
        List<Visit> visits = new ArrayList<>(model.chart().get().orElseThrow().visits());
        visits.add(model.today().get().orElseThrow());
        Visit visit = visits.get(random.nextInt(visits.size()));
        return switch (random.nextInt(5)) {
            case 0 -> VisitEdit.leg(visit, Optional.of(PainScore.of(random.nextInt(11))));
            case 1 -> VisitEdit.back(visit, Optional.empty());
            case 2 -> VisitEdit.disability(visit, OptionalInt.of(random.nextInt(25)));
            case 3 -> VisitEdit.days(visit, ExerciseDays.none().toggled(random.nextInt(14)));
            default -> VisitEdit.note(visit, "Note " + random.nextInt(9));
        };
    }

    /** Visits on a disk that is full for a while. */
    private static final class FullDisk implements Visits {

        private final Visits visits;
        private boolean full = true;

        private FullDisk(Visits visits) {
            this.visits = visits;
        }

        @Override
        public List<Visit> of(UUID patient) {
            return visits.of(patient);
        }

        @Override
        public void save(Visit visit) {
            if (full) {
                throw new Unable("The disk is full.");
            }
            visits.save(visit);
        }

        @Override
        public void remove(Visit visit) {
            visits.remove(visit);
        }
    }
}
