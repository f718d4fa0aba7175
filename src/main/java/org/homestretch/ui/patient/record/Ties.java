package org.homestretch.ui.patient.record;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.homestretch.ui.kit.control.TypedBox;

/** Ties controls of the record to its model. */
public final class Ties {

    private Ties() {}

    public static void tie(ToggleButton button, ChoiceField<Boolean> entry) {
        entry.value().subscribe(button::setSelected);
        button.selectedProperty().subscribe((before, now) -> entry.value().set(now));
    }

    /** The field says what is wrong below it, else the usual hint. */
    public static void tie(TextField field, WordsField<?> entry, Label hint, ObservableValue<String> usual) {
        TypedBox.tie(field, entry.typed(), hint, usual);
    }

    /** In sight and taking room, or neither. */
    public static void show(Node node, ObservableValue<Boolean> when) {
        when.subscribe(seen -> set(node, seen));
    }

    public static void set(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
