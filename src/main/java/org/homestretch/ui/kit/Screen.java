package org.homestretch.ui.kit;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;

/** A view the shell can put in front: what it shows and what the keys of the window do while it is there. */
public interface Screen {

    Parent view();

    /** The panes F6 goes through, in reading order. */
    default List<Parent> panes() {
        return List.of(view());
    }

    /** Called each time the view comes to the front. */
    default void shown() {}

    default ObservableBooleanValue canUndo() {
        return Bindings.createBooleanBinding(() -> false);
    }

    default ObservableBooleanValue canRedo() {
        return Bindings.createBooleanBinding(() -> false);
    }

    default void undo() {}

    default void redo() {}

    /** Ctrl+F and /: to the filter of this view. */
    default void filter() {}

    /** Ctrl+N: something new of what this view is about. */
    default void create() {}

    /** Window keys that mean something only while this view is in front, such as Ctrl+P. */
    default Map<KeyCombination, Runnable> shortcuts() {
        return Map.of();
    }

    /** The keys worth telling in the status bar and in the side sheet of F1, most useful first. */
    default List<KeyHint> keys() {
        return List.of();
    }
}
