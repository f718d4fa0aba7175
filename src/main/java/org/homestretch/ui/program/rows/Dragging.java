package org.homestretch.ui.program.rows;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.exercise.Exercise;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.edit.Row;
import org.homestretch.ui.program.edit.RowCursor;

/** An exercise on its way by mouse, from the library or from its row, and where it would land. */
public final class Dragging {

    private final ReadOnlyObjectWrapper<Optional<Drop>> drop = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exercise>> taken = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ProgramModel program;
    private final RowCursor cursor;

    public Dragging(ProgramModel program, RowCursor cursor) {
        this.program = program;
        this.cursor = cursor;
    }

    ReadOnlyObjectProperty<Optional<Drop>> drop() {
        return drop.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Exercise>> taken() {
        return taken.getReadOnlyProperty();
    }

    void take(Exercise exercise) {
        taken.set(Optional.of(exercise));
    }

    /** Over a gap between rows; says whether it may be let go here. */
    boolean over(int gap) {
        List<Row> rows = program.rows();
        drop.set(taken.get().flatMap(exercise -> Drop.near(rows, exercise, gap)));
        return taken.get().isPresent();
    }

    void leave() {
        drop.set(Optional.empty());
    }

    /** Lets the exercise go where the line is; one that comes from the library joins the program there. */
    boolean letGo() {
        Optional<Exercise> landed = taken.get();
        landed.ifPresent(exercise -> {
            int place = drop.get().map(Drop::place).orElse(0);
            if (program.has(exercise)) {
                program.move(exercise, place);
            } else {
                program.addAt(exercise, place);
            }
            cursor.goTo(exercise);
        });
        end();
        return landed.isPresent();
    }

    void end() {
        taken.set(Optional.empty());
        leave();
    }
}
