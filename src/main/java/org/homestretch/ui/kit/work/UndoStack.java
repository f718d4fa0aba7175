package org.homestretch.ui.kit.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What can be undone and redone in one view of one patient, up to 200 steps; edits of one field merge into one. */
public final class UndoStack {

    private static final int STEPS = 200;

    /** A change that was made: in words, how to take it back and how to make it again. */
    public record Step(String words, String field, Runnable undo, Runnable redo) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private boolean mergeable;

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** Remembers a change just made; a step with the same non-empty field as the one before it becomes one with it. */
    public void did(Step step) {
        undone.clear();
        if (mergeable
                && !step.field().isEmpty()
                && !done.isEmpty()
                && done.peek().field().equals(step.field())) {
            Step before = done.pop();
            done.push(new Step(step.words(), step.field(), before.undo(), step.redo()));
        } else {
            done.push(step);
        }
        mergeable = true;
        while (done.size() > STEPS) {
            done.removeLast();
        }
        refresh();
    }

    /** Takes the last change back and says which it was. */
    public Optional<String> undo() {
        Optional<Step> step = shift(done, undone);
        step.ifPresent(change -> change.undo().run());
        return step.map(Step::words);
    }

    /** Makes the change again that was last taken back and says which it was. */
    public Optional<String> redo() {
        Optional<Step> step = shift(undone, done);
        step.ifPresent(change -> change.redo().run());
        return step.map(Step::words);
    }

    private Optional<Step> shift(Deque<Step> from, Deque<Step> to) {
        mergeable = false;
        Optional<Step> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        refresh();
        return step;
    }

    private void refresh() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
