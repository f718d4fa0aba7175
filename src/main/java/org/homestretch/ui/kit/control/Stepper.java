package org.homestretch.ui.kit.control;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A number between a minus and a plus: one tab stop, the keys plus and minus step it. */
public final class Stepper extends HBox {

    private final Label shown = new Label();
    private final Button less = button("\u2212");
    private final Button more = button("+");
    private final String name;
    private int value;
    private IntConsumer stepped = now -> {};

    /** Called so by a screen reader. */
    public Stepper(String name) {
        this.name = name;
        getStyleClass().add("stepper");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        shown.getStyleClass().add("small13");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        less.setAccessibleText(name + " \u2212");
        more.setAccessibleText(name + " +");
        less.setOnAction(pressed -> step(-1));
        more.setOnAction(pressed -> step(1));
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        getChildren().setAll(less, shown, more);
    }

    public void show(int now, String words) {
        value = now;
        shown.setText(words);
        setAccessibleText(name + ", " + words);
    }

    public void onStep(IntConsumer act) {
        stepped = act;
    }

    private void step(int by) {
        requestFocus();
        stepped.accept(value + by);
    }

    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+" -> step(1);
            case "-", "\u2212" -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Button button(String sign) {
        var button = new Button(sign);
        button.getStyleClass().add("flat");
        button.setFocusTraversable(false);
        return button;
    }
}
