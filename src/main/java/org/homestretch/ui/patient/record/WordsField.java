package org.homestretch.ui.patient.record;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.work.TypedField;

/** A typed field of the record of the chosen patient. */
public final class WordsField<T> {

    /** How the kept value is found, written as text, read from text, and put back into the record. */
    public record Means<T>(
            Function<Chart, T> find, Function<T, String> write, Function<String, T> read, Consumer<T> change) {}

    private final TypedField<UUID, T> typed;

    /** A reader refuses a text with a Refusal whose message is the sentence to show. */
    public WordsField(RecordEdits record, Means<T> means) {
        typed = new TypedField<>(new TypedField.Means<>(means.write(), means.read(), means.change()));
        record.chart()
                .subscribe(
                        chart -> typed.follow(chart.map(open -> open.patient().id()), chart.map(means.find())));
    }

    TypedField<UUID, T> typed() {
        return typed;
    }

    public StringProperty text() {
        return typed.text();
    }

    /** What is wrong with the text, empty when nothing is. */
    public ReadOnlyStringProperty wrong() {
        return typed.wrong();
    }
}
