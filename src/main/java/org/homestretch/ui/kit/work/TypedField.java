package org.homestretch.ui.kit.work;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.basics.Refusal;

/** A typed field of something kept: what can be read changes it, what cannot is said beside the field and comes back. */
public final class TypedField<K, T> implements Typed {

    /** How a value is written as text, read from text, and kept; a refused text may keep a value of its own. */
    public record Means<T>(
            Function<T, String> write, Function<String, T> read, Consumer<T> change, Optional<T> refused) {

        /** What is refused changes nothing. */
        public Means(Function<T, String> write, Function<String, T> read, Consumer<T> change) {
            this(write, read, change, Optional.empty());
        }
    }

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final PutAside<K, String> aside = new PutAside<>();
    private final Means<T> means;
    private Optional<K> about = Optional.empty();
    private Optional<T> kept = Optional.empty();
    private boolean following;

    /** A reader refuses a text with a Refusal whose message is the sentence to show. */
    public TypedField(Means<T> means) {
        this.means = means;
        text.subscribe((before, now) -> typed(now));
    }

    @Override
    public StringProperty text() {
        return text;
    }

    @Override
    public ReadOnlyStringProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Another thing is shown, or this one holds another value; the text is left alone while it is being typed. */
    public void follow(Optional<K> whom, Optional<T> holds) {
        boolean turned = !whom.equals(about);
        boolean changed = turned || !holds.equals(kept) && !following;
        if (turned && !wrong.get().isEmpty()) {
            about.ifPresent(left -> aside.leave(left, text.get(), ""));
        }
        about = whom;
        kept = holds;
        if (changed) {
            show(holds);
        }
        if (turned) {
            whom.flatMap(aside::back).ifPresent(text::set);
        }
    }

    /** A value that did not go with another one may do so now. */
    public void tryAgain() {
        if (!wrong.get().isEmpty()) {
            typed(text.get());
        }
    }

    private void show(Optional<T> holds) {
        boolean before = following;
        following = true;
        text.set(holds.map(means.write()).orElse(""));
        wrong.set("");
        following = before;
    }

    private void typed(String now) {
        if (following) {
            return;
        }
        following = true;
        try {
            means.change().accept(means.read().apply(now));
            wrong.set("");
        } catch (Refusal refused) {
            wrong.set(refused.getMessage());
            means.refused().ifPresent(means.change());
        } finally {
            following = false;
        }
    }
}
