package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Program;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.program.edit.Column;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever was done to a program can be undone to the start and redone to the end, and the store follows. */
class UndoneProgramTest {

    private static final int SEQUENCES = 100;
    private static final List<Exercise> ALL = SomeExercises.library().all();

    @RepeatedTest(10)
    void allUndoneIsTheStartAndAllRedoneIsTheEnd(RepetitionInfo run) {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            check(new Random(run.getCurrentRepetition() * 1000L + sequence));
        }
    }

    private static void check(Random chance) {
        Bench bench = new Bench().kept("bridge", "clam", "walk-continuous");
        if (chance.nextBoolean()) {
            bench.builder.print().print();
            bench.desk.chosen().set(Optional.empty());
            bench.open();
        }
        Program start = bench.now();

        int edits = 1 + chance.nextInt(40);
        for (int edit = 0; edit < edits; edit++) {
            change(bench, chance);
        }
        redoAll(bench);
        Program end = bench.now();
        assertStands(bench, end);

        while (bench.model.steps().canUndo().getValue()) {
            bench.model.undo();
        }
        assertThat(bench.now()).isEqualTo(start);
        assertStands(bench, start);

        redoAll(bench);
        assertThat(bench.now()).isEqualTo(end);
        assertStands(bench, end);
    }

    @Test
    void undoneBackToNothingAfterAPrintLeavesNoDraft() {
        Bench bench = new Bench().open();
        bench.builder.starts().start(bench.choices().getFirst());
        bench.builder.print().print();
        Program printed = bench.now();

        bench.model.undo();

        assertThat(bench.now().empty()).isTrue();
        assertThat(bench.programs.of(bench.elena.id())).containsExactly(printed);
        bench.model.redo();
        assertThat(bench.now()).isEqualTo(printed);
    }

    @Test
    void aLaterDraftEmptiedByHandIsNotKeptEither() {
        Bench bench = new Bench().with("bridge");
        bench.builder.print().print();
        Program printed = bench.now();
        bench.model.add(Bench.exercise("clam"));

        bench.model.startFrom("Started blank", List.of());

        assertThat(bench.programs.of(bench.elena.id())).containsExactly(printed);
        bench.model.add(Bench.exercise("clam"));
        assertThat(bench.kept()).contains(bench.now());
    }

    /** An earlier version of this program kept such drafts. */
    @Test
    void anEmptyDraftFromBeforeIsNoProgramAndGoesWithTheNextSave() {
        Bench bench = new Bench().with("bridge");
        bench.builder.print().print();
        Program printed = bench.now();
        bench.desk.chosen().set(Optional.empty());
        bench.programs.save(printed.nextVersion().prescribing(List.of()));

        bench.open();
        assertThat(bench.now()).isEqualTo(printed);
        bench.model.add(Bench.exercise("clam"));
        assertThat(bench.programs.of(bench.elena.id())).containsExactly(bench.now(), printed);
    }

    /** A later draft without an exercise is on screen alone. */
    private static void assertStands(Bench bench, Program shown) {
        if (shown.number() > 1 && shown.draft() && shown.empty()) {
            assertThat(bench.kept()).isNotEqualTo(Optional.of(shown));
        } else {
            assertThat(bench.kept()).contains(shown);
        }
    }

    private static void redoAll(Bench bench) {
        while (bench.model.steps().canRedo().getValue()) {
            bench.model.redo();
        }
    }

    private static void change(Bench bench, Random chance) {
        var inside = bench.now().prescriptions();
        Exercise any = ALL.get(chance.nextInt(ALL.size()));
        if (inside.isEmpty() || chance.nextInt(4) == 0) {
            bench.model.add(any);
            return;
        }
        var one = inside.get(chance.nextInt(inside.size()));
        Exercise exercise = one.exercise();
        switch (chance.nextInt(7)) {
            case 0 -> bench.model.remove(exercise);
            case 1 -> bench.model.move(exercise, chance.nextInt(6));
            case 2 -> bench.model.note(exercise, "Note " + chance.nextInt(3));
            case 3 -> bench.model.side(exercise, sideOf(exercise, chance));
            case 4 -> bench.model.reviewOn(Optional.of(bench.desk.today().plusDays(1 + chance.nextInt(30))));
            case 5 -> bench.model.undo();
            default -> {
                var columns = Column.of(one);
                var column = columns.get(chance.nextInt(3));
                bench.model.dose(exercise, column, column.more(column.read(one.dose())));
            }
        }
    }

    private static Side sideOf(Exercise exercise, Random chance) {
        return exercise.sided() ? Side.values()[1 + chance.nextInt(3)] : Side.NONE;
    }
}
