package org.homestretch.ui.program.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.Area;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

/** Writing a program: what each act does, what is kept, and what a printed version forbids. */
class ProgramModelTest {

    private final Bench bench = new Bench();
    private final ProgramModel model = bench.model;

    @Test
    void noProgramIsOpenUntilAPatientIsChosen() {
        model.add(Bench.exercise("bridge"));

        assertThat(model.program().get()).isEmpty();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void aPatientWithoutAProgramBeginsWithAnEmptyFirstOneThatIsNotKept() {
        bench.open();

        assertThat(bench.now().number()).isEqualTo(1);
        assertThat(bench.kept()).isEmpty();
    }

    @Test
    void anAddedExerciseStandsAtTheEndOfItsGroupAtItsUsualDoseOnThePainfulSide() {
        bench.with("walk-continuous", "clam", "bridge");

        assertThat(bench.order()).containsExactly("clam", "bridge", "walk-continuous");
        var clam = bench.now().in(Area.STRENGTHENING).getFirst();
        assertThat(clam.side()).isEqualTo(Side.LEFT);
        assertThat(clam.dose()).isEqualTo(clam.exercise().usualDose());
        assertThat(bench.kept()).contains(bench.now());
    }

    @Test
    void anExerciseWithSidesIsDoneOnBothWhenNoLegIsNamed() {
        bench.patients.save(bench.episode().with(bench.episode().diagnosis().onLeg(Side.NONE)));

        bench.with("clam");

        assertThat(bench.now().prescriptions().getFirst().side()).isEqualTo(Side.BOTH);
    }

    @Test
    void theRowsAreTheAreasWithTheirExercisesBelow() {
        bench.with("bridge", "clam");

        assertThat(model.rows()).hasSize(5);
        assertThat(model.rows().getFirst())
                .isInstanceOfSatisfying(
                        Row.Heading.class,
                        heading -> assertThat(heading.words()).startsWith("2 exercises · "));
        assertThat(model.rows().get(2)).isInstanceOfSatisfying(Row.Line.class, line -> {
            assertThat(line.spoken()).isEqualTo(Bench.exercise("clam").name() + ", 2 of 2");
        });
    }

    @Test
    void aChangedDoseReplacesOnlyTheRowsThatDiffer() {
        bench.with("bridge", "clam");
        Row untouched = model.rows().get(2);

        model.dose(Bench.exercise("bridge"), Column.SETS, 5);

        assertThat(model.rows().get(2)).isSameAs(untouched);
        assertThat(model.rows().get(1))
                .isInstanceOfSatisfying(
                        Row.Line.class,
                        line -> assertThat(line.prescription().dose().sets()).isEqualTo(5));
    }

    @Test
    void movingStaysWithinTheGroup() {
        bench.with("bridge", "clam", "bird-dog", "walk-continuous");

        model.move(Bench.exercise("bridge"), 99);
        assertThat(bench.order()).containsExactly("clam", "bird-dog", "bridge", "walk-continuous");

        model.moveBy(Bench.exercise("bridge"), -1);
        assertThat(bench.order()).containsExactly("clam", "bridge", "bird-dog", "walk-continuous");

        model.moveBy(Bench.exercise("clam"), -1);
        assertThat(bench.order()).containsExactly("clam", "bridge", "bird-dog", "walk-continuous");
    }

    @Test
    void aRemovalOffersItsUndo() {
        bench.with("bridge", "clam");

        model.remove(Bench.exercise("bridge"));
        assertThat(bench.notice()).contains("Bridge removed");
        bench.notices.shown().get().orElseThrow().act().orElseThrow().doing().run();

        assertThat(bench.order()).containsExactly("bridge", "clam");
        assertThat(bench.kept()).contains(bench.now());
    }

    @Test
    void theOfferToUndoARemovalGoesWithTheNextEdit() {
        bench.with("bridge", "clam");
        model.remove(Bench.exercise("bridge"));

        model.side(Bench.exercise("clam"), Side.RIGHT);

        assertThat(bench.notice()).isEmpty();
    }

    @Test
    void digitsOfOneNumberAreOneStepToUndo() {
        bench.with("bridge");
        int usual = bench.now().prescriptions().getFirst().dose().repetitions();

        model.dose(Bench.exercise("bridge"), Column.REPETITIONS, 1);
        model.dose(Bench.exercise("bridge"), Column.REPETITIONS, 17);
        model.undo();

        assertThat(bench.now().prescriptions().getFirst().dose().repetitions()).isEqualTo(usual);
    }

    @Test
    void undoingTheFirstExerciseLeavesNoProgramBehind() {
        bench.with("bridge");

        model.undo();
        assertThat(bench.kept()).isEmpty();

        model.redo();
        assertThat(bench.kept()).contains(bench.now());
    }

    @Test
    void aPrintedProgramStaysAndTheNextEditBeginsTheNextVersion() {
        Program printed = printed("bridge");
        bench.open();

        model.add(Bench.exercise("clam"));

        assertThat(bench.now().number()).isEqualTo(2);
        assertThat(bench.now().draft()).isTrue();
        assertThat(bench.programs.of(bench.elena.id())).containsExactly(bench.now(), printed);
    }

    @Test
    void undoingTheFirstEditOfAPrintedProgramLeavesNoDraftBehind() {
        Program printed = printed("bridge");
        bench.open();
        model.add(Bench.exercise("clam"));

        model.undo();

        assertThat(bench.now()).isEqualTo(printed);
        assertThat(bench.programs.of(bench.elena.id())).containsExactly(printed);
    }

    @Test
    void aProgramCanStartFromAPrintedOneOrBlank() {
        Program printed = printed("bridge");
        bench.open();
        model.add(Bench.exercise("clam"));

        model.startFrom("Started blank", List.of());
        assertThat(bench.now().empty()).isTrue();

        model.startFrom("Started from program 1", printed.prescriptions());
        assertThat(bench.order()).containsExactly("bridge");

        model.undo();
        model.undo();
        assertThat(bench.order()).containsExactly("bridge", "clam");
    }

    @Test
    void undoIsKeptForEachPatientApart() {
        var other = Patient.register(2, new PersonName("Karin", "Wolff"), LocalDate.of(1960, 1, 2), Sex.F);
        bench.patients.save(other);
        bench.with("bridge");

        bench.desk.chosen().set(Optional.of(other));
        assertThat(model.steps().canUndo().getValue()).isFalse();

        bench.open();
        assertThat(model.steps().canUndo().getValue()).isTrue();
        model.undo();
        assertThat(bench.now().empty()).isTrue();
    }

    @Test
    void aChangedRecordIsReadAgainWhenTheViewComesBack() {
        bench.open();
        bench.desk.place().set(View.PATIENTS);
        bench.patients.save(bench.episode().with(bench.episode().diagnosis().onLeg(Side.RIGHT)));

        bench.desk.place().set(View.PROGRAM);
        model.add(Bench.exercise("clam"));

        assertThat(bench.now().prescriptions().getFirst().side()).isEqualTo(Side.RIGHT);
    }

    private Program printed(String id) {
        bench.with(id);
        bench.builder.print().print();
        Program printed = bench.now();
        assertThat(printed.draft()).isFalse();
        bench.desk.chosen().set(Optional.empty());
        return printed;
    }
}
