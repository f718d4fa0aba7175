package org.homestretch.ui.program.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.homestretch.patient.episode.Side;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

/** Editing a program by keys alone. */
class RowCursorTest {

    private final Bench bench = new Bench().with("bridge", "clam", "walk-continuous");
    private final RowCursor cursor = bench.builder.cursor();

    @Test
    void theFirstRowIsEnteredInItsRepetitions() {
        cursor.nextRow();

        assertThat(cursor.cell().get()).contains(new RowCursor.Cell(Bench.exercise("bridge"), Column.REPETITIONS));
    }

    @Test
    void theColumnIsKeptFromRowToRowAcrossGroups() {
        cursor.goTo(Bench.exercise("bridge"), Column.TIMES_A_DAY);
        cursor.nextRow();
        cursor.nextRow();
        cursor.nextRow();

        assertThat(cursor.cell().get())
                .contains(new RowCursor.Cell(Bench.exercise("walk-continuous"), Column.TIMES_A_DAY));
    }

    @Test
    void aRowWithoutTheColumnOffersTheNearestOneAndTheColumnComesBack() {
        cursor.goTo(Bench.exercise("clam"), Column.HOLD);
        cursor.nextRow();
        assertThat(column()).contains(Column.MINUTES);

        cursor.previousRow();
        assertThat(column()).contains(Column.HOLD);
    }

    @Test
    void leftAndRightStayWithinTheRow() {
        cursor.goTo(Bench.exercise("clam"), Column.SETS);
        cursor.previousColumn();
        assertThat(column()).contains(Column.SETS);

        cursor.lastColumn();
        cursor.nextColumn();
        assertThat(column()).contains(Column.SIDE);
    }

    @Test
    void digitsInQuickSuccessionMakeOneNumberAndLaterOnesAnother() {
        cursor.goTo(Bench.exercise("bridge"), Column.REPETITIONS);

        cursor.digit(1);
        cursor.digit(2);
        assertThat(repetitions()).isEqualTo(12);

        bench.clock.forward(2000);
        cursor.digit(8);
        assertThat(repetitions()).isEqualTo(8);
    }

    @Test
    void aNumberOutOfRangeSaysWhyAndKeepsTheLastGoodOne() {
        cursor.goTo(Bench.exercise("bridge"), Column.SETS);

        cursor.digit(3);
        cursor.digit(5);

        assertThat(cursor.trouble().get()).isEqualTo("Sets must be between 1 and 10, not 35.");
        assertThat(sets()).isEqualTo(3);

        cursor.digit(2);
        assertThat(cursor.trouble().get()).isEmpty();
        assertThat(sets()).isEqualTo(2);
    }

    @Test
    void plusAndMinusStepAndStopAtTheLimits() {
        cursor.goTo(Bench.exercise("bridge"), Column.HOLD);
        cursor.digit(7);

        cursor.more();
        assertThat(hold()).isEqualTo(10);
        cursor.less();
        cursor.less();
        cursor.less();
        assertThat(hold()).isZero();
        assertThat(cursor.trouble().get()).isEmpty();
    }

    @Test
    void aSideIsSetOnlyWhereThereIsOne() {
        cursor.goTo(Bench.exercise("clam"));
        cursor.side(Side.BOTH);
        assertThat(bench.now().prescriptions().get(1).side()).isEqualTo(Side.BOTH);
        assertThat(column()).contains(Column.SIDE);

        cursor.goTo(Bench.exercise("walk-continuous"));
        cursor.side(Side.BOTH);
        assertThat(bench.now().prescriptions().get(2).side()).isEqualTo(Side.NONE);
    }

    @Test
    void aRemovedRowHandsOverToTheOneThatTakesItsPlace() {
        cursor.goTo(Bench.exercise("bridge"));

        bench.model.remove(Bench.exercise("bridge"));
        assertThat(cursor.exercise()).contains(Bench.exercise("clam"));

        bench.model.remove(Bench.exercise("clam"));
        bench.model.remove(Bench.exercise("walk-continuous"));
        assertThat(cursor.exercise()).isEmpty();
    }

    private Optional<Column> column() {
        return cursor.cell().get().map(RowCursor.Cell::column);
    }

    private int repetitions() {
        return bench.now().prescriptions().getFirst().dose().repetitions();
    }

    private int sets() {
        return bench.now().prescriptions().getFirst().dose().sets();
    }

    private int hold() {
        return bench.now().prescriptions().getFirst().dose().holdSeconds();
    }
}
