package org.homestretch.ui.program.rows;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.exercise.Exercise;
import org.homestretch.ui.program.edit.RowCursor;

/** Which exercise of the program has its note open for writing. */
public final class NoteModel {

    private final RowCursor cursor;
    private final ReadOnlyObjectWrapper<Optional<Exercise>> writing = new ReadOnlyObjectWrapper<>(Optional.empty());

    public NoteModel(RowCursor cursor) {
        this.cursor = cursor;
    }

    /** The exercise whose note is being written. */
    ReadOnlyObjectProperty<Optional<Exercise>> writing() {
        return writing.getReadOnlyProperty();
    }

    void open(Exercise exercise) {
        cursor.goTo(exercise);
        writing.set(Optional.of(exercise));
    }

    void close() {
        writing.set(Optional.empty());
    }
}
