package org.homestretch.ui.patient.record;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.progress.Chart;

/** One choice of the record as the screen edits it: it follows the record, and setting it changes the record; null until it was asked. */
public final class ChoiceField<T> {

    private final ObjectProperty<T> value;
    private boolean following;

    public ChoiceField(RecordEdits record, T unknown, Function<Chart, T> read, Consumer<T> write) {
        value = new SimpleObjectProperty<>(unknown);
        record.chart().subscribe(chart -> follow(chart.map(read), unknown));
        // What belongs to today is another thing tomorrow.
        record.desk()
                .day()
                .subscribe((before, now) -> follow(record.chart().get().map(read), unknown));
        value.subscribe((before, now) -> {
            if (!following && now != null) {
                write.accept(now);
            }
        });
    }

    public ObjectProperty<T> value() {
        return value;
    }

    private void follow(Optional<T> kept, T unknown) {
        following = true;
        value.set(kept.orElse(unknown));
        following = false;
    }
}
