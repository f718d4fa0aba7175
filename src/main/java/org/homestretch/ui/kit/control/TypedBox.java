package org.homestretch.ui.kit.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.homestretch.ui.kit.work.Typed;

/** A text field with what is said below it: why its text will not do, with a red edge, else the usual hint. */
public final class TypedBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private TypedBox() {}

    /** Nothing is said below while nothing is wrong. */
    public static void tie(TextField field, Typed typed, Label below) {
        tie(field, typed, below, new SimpleStringProperty(""));
    }

    public static void tie(TextField field, Typed typed, Label below, ObservableValue<String> usual) {
        field.textProperty().bindBidirectional(typed.text());
        say(field, typed.wrong(), below, usual);
    }

    /** For a field that is tied in a way of its own, such as a password's. */
    public static void say(Node field, ObservableValue<String> refused, Label below) {
        say(field, refused, below, new SimpleStringProperty(""));
    }

    private static void say(Node field, ObservableValue<String> refused, Label below, ObservableValue<String> usual) {
        below.textProperty().bind(refused.flatMap(wrong -> usual.map(words -> wrong.isEmpty() ? words : wrong)));
        below.textProperty().subscribe(words -> {
            below.setVisible(!words.isEmpty());
            below.setManaged(!words.isEmpty());
        });
        refused.subscribe(wrong -> mark(field, below, !wrong.isEmpty()));
    }

    private static void mark(Node field, Node below, boolean wrong) {
        field.pseudoClassStateChanged(DANGER, wrong);
        below.getStyleClass().remove("wrong");
        if (wrong) {
            below.getStyleClass().add("wrong");
        }
    }
}
