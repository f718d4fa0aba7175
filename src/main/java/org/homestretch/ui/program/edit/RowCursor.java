package org.homestretch.ui.program.edit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.homestretch.basics.Refusal;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;

/** The cell of the program the keys act on, what is typed into it, and why a number was not taken. */
public final class RowCursor {

    /** Digits typed further apart than this are two numbers. */
    private static final long PAUSE_MILLIS = 1500;

    /** A place in the program: an exercise and a column of its row. */
    public record Cell(Exercise exercise, Column column) {}

    private final ReadOnlyObjectWrapper<Optional<Cell>> cell = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ProgramModel model;
    private final Clock clock;
    private Column kept = Column.REPETITIONS;
    private List<Exercise> order = List.of();
    private String typed = "";
    private long typedAt;

    public RowCursor(ProgramModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        model.program().subscribe(changed -> follow());
    }

    public ReadOnlyObjectProperty<Optional<Cell>> cell() {
        return cell.getReadOnlyProperty();
    }

    /** Why the number just typed was not taken, in a sentence; empty when all is well. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public Optional<Exercise> exercise() {
        return cell.get().map(Cell::exercise);
    }

    /** To a row, in the column that was used last. */
    public void goTo(Exercise exercise) {
        line(exercise).ifPresent(line -> moveTo(exercise, nearest(kept, line)));
    }

    /** Adds an exercise and goes to its row; one that is in the program already is only gone to. */
    public void add(Exercise exercise) {
        model.add(exercise);
        goTo(exercise);
    }

    public void goTo(Exercise exercise, Column column) {
        kept = column;
        goTo(exercise);
    }

    public void nextRow() {
        step(1);
    }

    public void previousRow() {
        step(-1);
    }

    public void nextColumn() {
        shift((place, last) -> Math.min(last, place + 1));
    }

    public void previousColumn() {
        shift((place, last) -> Math.max(0, place - 1));
    }

    public void firstColumn() {
        shift((place, last) -> 0);
    }

    public void lastColumn() {
        shift((place, last) -> last);
    }

    /** A digit overwrites the number; digits in quick succession make one number. */
    public void digit(int digit) {
        long now = clock.millis();
        typed = now - typedAt > PAUSE_MILLIS ? "" + digit : typed + digit;
        typedAt = now;
        int number = typed.length() > 4 ? Column.MINUTES.most() + 1 : Integer.parseInt(typed);
        write(before -> number);
    }

    public void more() {
        typed = "";
        cell.get().ifPresent(at -> write(at.column()::more));
    }

    public void less() {
        typed = "";
        cell.get().ifPresent(at -> write(at.column()::less));
    }

    public void side(Side side) {
        exercise().filter(Exercise::sided).ifPresent(exercise -> {
            goTo(exercise, Column.SIDE);
            model.side(exercise, side);
        });
    }

    /** A number out of its range is not taken: the last good one stays, and the reason stands beside it. */
    private void write(IntUnaryOperator change) {
        cell.get().filter(at -> at.column() != Column.SIDE).ifPresent(at -> {
            int before = line(at.exercise())
                    .map(line -> at.column().read(line.prescription().dose()))
                    .orElse(0);
            try {
                model.dose(at.exercise(), at.column(), change.applyAsInt(before));
                trouble.set("");
            } catch (Refusal refused) {
                typed = "";
                trouble.set(refused.getMessage());
            }
        });
    }

    private void step(int by) {
        List<Row.Line> lines = lines();
        int here = exercise().map(exercise -> indexOf(lines, exercise)).orElse(by > 0 ? -1 : lines.size());
        if (!lines.isEmpty()) {
            goTo(lines.get(Math.clamp(here + by, 0, lines.size() - 1)).exercise());
        }
    }

    private void shift(IntBinaryOperator move) {
        cell.get()
                .ifPresent(at -> line(at.exercise()).ifPresent(line -> {
                    List<Column> columns = Column.of(line.prescription());
                    int place = move.applyAsInt(columns.indexOf(at.column()), columns.size() - 1);
                    goTo(at.exercise(), columns.get(place));
                }));
    }

    private void moveTo(Exercise exercise, Column column) {
        var target = Optional.of(new Cell(exercise, column));
        if (!cell.get().equals(target)) {
            typed = "";
            trouble.set("");
            cell.set(target);
        }
    }

    /** A row that went hands over to the one that took its place. */
    private void follow() {
        List<Row.Line> lines = lines();
        exercise().filter(gone -> indexOf(lines, gone) < 0).ifPresent(gone -> {
            int place = order.indexOf(gone);
            trouble.set("");
            cell.set(Optional.empty());
            if (!lines.isEmpty()) {
                goTo(lines.get(Math.clamp(place, 0, lines.size() - 1)).exercise());
            }
        });
        order = lines.stream().map(Row.Line::exercise).toList();
    }

    private static Column nearest(Column wanted, Row.Line line) {
        List<Column> columns = Column.of(line.prescription());
        if (columns.contains(wanted)) {
            return wanted;
        }
        return switch (wanted) {
            case SETS, REPETITIONS, HOLD -> Column.MINUTES;
            case MINUTES -> Column.REPETITIONS;
            case TIMES_A_DAY, DAYS_A_WEEK, SIDE -> Column.DAYS_A_WEEK;
        };
    }

    private Optional<Row.Line> line(Exercise exercise) {
        return lines().stream().filter(line -> line.exercise().equals(exercise)).findFirst();
    }

    private List<Row.Line> lines() {
        return model.rows().stream()
                .filter(Row.Line.class::isInstance)
                .map(Row.Line.class::cast)
                .toList();
    }

    private static int indexOf(List<Row.Line> lines, Exercise exercise) {
        return lines.stream().map(Row.Line::exercise).toList().indexOf(exercise);
    }
}
