package org.homestretch.ui.kit.layout;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import org.homestretch.ui.kit.focus.KeyHint;

/** A view the shell can put in front: what it shows and what the keys of the window do while it is there. */
public interface Screen {

    /** Of a view that never has to be waited for. */
    ObservableValue<Boolean> READY = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    /** Of a view that shows more than one patient, or none. */
    ObservableValue<Boolean> NOT_ALL = new ReadOnlyBooleanWrapper(false).getReadOnlyProperty();

    /** Of a view about one patient always. */
    ObservableValue<Boolean> ALL = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    /** The view, of which pieces may still be missing. */
    Pieces pieces();

    /** All of the view. */
    default Parent view() {
        return pieces().whole();
    }

    /** The parts of the view F6 goes through, in reading order, each with the control its keys belong to. */
    default List<Stop> stops() {
        return List.of();
    }

    /** Called each time the view comes to the front, before it is asked to take the keys. */
    default void shown() {}

    /** Called when one goes to the view that is in front already: what lies over it goes. */
    default void again() {}

    /** Gives the keys to what one comes here for; says whether there is anything to take them. */
    default boolean takeKeys() {
        return stops().stream().anyMatch(Stop::take);
    }

    /** Whether all of it is about the chosen patient, who is then kept in sight over it. */
    default ObservableValue<Boolean> aboutPatient() {
        return NOT_ALL;
    }

    /** False while what the keys are meant for is on its way; what is typed waits for it. */
    default ObservableValue<Boolean> ready() {
        return READY;
    }

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

    /** What the search over everything offers of this view. */
    default List<Offer> offers() {
        return List.of();
    }

    /** All keys of the view as it stands, most useful first: the status bar tells the first few, F1 all of them. */
    default List<KeyHint> keys() {
        return List.of();
    }

    /** What the keys turn on beside where the focus is. */
    default ObservableValue<?> keysFollow() {
        return READY;
    }
}
