package org.homestretch.ui.patient.record;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.basics.Refusal;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.work.PutAside;

/** A typed field of the record: what can be read changes the record, what cannot is said beside it and comes back. */
public final class WordsField<T> {

    /** How the kept value is found, written as text, read from text, and put back into the record. */
    public record Means<T>(
            Function<Chart, T> find, Function<T, String> write, Function<String, T> read, Consumer<T> change) {}

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final PutAside<UUID, String> aside = new PutAside<>();
    private final Means<T> means;
    private Optional<UUID> patient = Optional.empty();
    private Optional<T> kept = Optional.empty();
    private boolean following;

    /** A reader refuses a text with a Refusal whose message is the sentence to show. */
    public WordsField(RecordEdits record, Means<T> means) {
        this.means = means;
        record.chart().subscribe(this::follow);
        text.subscribe((before, now) -> typed(now));
    }

    public StringProperty text() {
        return text;
    }

    /** What is wrong with the text, empty when nothing is. */
    public ReadOnlyStringProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    private void typed(String now) {
        if (following) {
            return;
        }
        try {
            T value = means.read().apply(now);
            following = true;
            means.change().accept(value);
            wrong.set("");
        } catch (Refusal refused) {
            wrong.set(refused.getMessage());
        } finally {
            following = false;
        }
    }

    /** The text is left alone while it is being typed, and while what the record holds stays the same. */
    private void follow(Optional<Chart> chart) {
        Optional<UUID> now = chart.map(open -> open.patient().id());
        Optional<T> holds = chart.map(means.find());
        boolean turned = !now.equals(patient);
        boolean changed = turned || !holds.equals(kept) && !following;
        if (turned && !wrong.get().isEmpty()) {
            patient.ifPresent(left -> aside.leave(left, text.get(), ""));
        }
        patient = now;
        kept = holds;
        if (changed) {
            following = true;
            text.set(holds.map(means.write()).orElse(""));
            wrong.set("");
            following = false;
        }
        if (turned) {
            now.flatMap(aside::back).ifPresent(text::set);
        }
    }
}
