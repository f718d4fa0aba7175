package org.homestretch.ui.kit.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What was typed into a form that was left before it was saved, by whom the form is about; it comes back with the form. */
public final class PutAside<K, T> {

    private final Map<K, Deque<T>> kept = new HashMap<>();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();

    /** The form is left: what differs from an untouched one is kept. */
    public void leave(K whom, T typed, T untouched) {
        shown.set(false);
        if (!typed.equals(untouched)) {
            kept.computeIfAbsent(whom, first -> new ArrayDeque<>()).push(typed);
        }
    }

    /** The form is come back to: what was left there last, where something was. */
    public Optional<T> back(K whom) {
        Optional<T> last = Optional.ofNullable(kept.get(whom)).map(Deque::poll);
        shown.set(last.isPresent());
        return last;
    }

    /** What came back was saved, or is not wanted. */
    public void done() {
        shown.set(false);
    }

    /** Whether the form shows what was typed before. */
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }
}
