package org.homestretch.ui.patient;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** Ties controls of the record to its model. */
final class Ties {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private Ties() {}

    static void tie(ToggleButton button, Entry<Boolean> entry) {
        entry.value().subscribe(button::setSelected);
        button.selectedProperty().subscribe((before, now) -> entry.value().set(now));
    }

    /** The field says what is wrong below it, else the usual hint. */
    static void tie(TextField field, TextEntry<?> entry, Label hint, ObservableValue<String> usual) {
        field.textProperty().bindBidirectional(entry.text());
        hint.textProperty().bind(entry.wrong().flatMap(wrong -> usual.map(words -> wrong.isEmpty() ? words : wrong)));
        show(hint, hint.textProperty().map(words -> !words.isEmpty()));
        entry.wrong().subscribe(wrong -> mark(field, hint, !wrong.isEmpty()));
    }

    /** Red edge and red words, or neither. */
    static void mark(Node field, Node hint, boolean wrong) {
        field.pseudoClassStateChanged(DANGER, wrong);
        hint.getStyleClass().remove("wrong");
        if (wrong) {
            hint.getStyleClass().add("wrong");
        }
    }

    /** In sight and taking room, or neither. */
    static void show(Node node, ObservableValue<Boolean> when) {
        when.subscribe(seen -> set(node, seen));
    }

    static void set(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
