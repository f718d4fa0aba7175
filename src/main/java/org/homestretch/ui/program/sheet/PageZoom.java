package org.homestretch.ui.program.sheet;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.focus.Keystroke;

/** How large the page in front is shown: whole, or so many times as large. */
final class PageZoom {

    private static final RoomWords WORDS = RoomWords.of(PageZoom.class);
    private static final double STEP = 1.25;
    private static final double MOST = STEP * STEP * STEP * STEP * STEP;
    private static final int PERCENT = 100;

    private final DoubleProperty factor = new SimpleDoubleProperty(1);

    DoubleProperty factor() {
        return factor;
    }

    /** "Whole page", or "156%" of it. */
    ObservableValue<String> words() {
        return factor.map(now -> now.doubleValue() == 1
                ? WORDS.say("zoom.whole")
                : WORDS.say("zoom.percent", Math.round(now.doubleValue() * PERCENT)));
    }

    void in() {
        factor.set(Math.min(MOST, factor.get() * STEP));
    }

    void out() {
        double less = factor.get() / STEP;
        factor.set(less < STEP ? Math.max(1, Math.round(less * PERCENT) / (double) PERCENT) : less);
    }

    void whole() {
        factor.set(1);
    }

    /** Alt with plus, minus or 0; says whether it was one of them. */
    boolean takes(KeyEvent event) {
        KeyCode key = event.getCode();
        switch (event.getText()) {
            case "+" -> in();
            case "-", "\u2212" -> out();
            default -> {
                return byPlace(event, key);
            }
        }
        return true;
    }

    /** Where a keyboard writes no sign with Alt, the place of the key tells. */
    private boolean byPlace(KeyEvent event, KeyCode key) {
        switch (key) {
            case PLUS, ADD, EQUALS -> in();
            case MINUS, SUBTRACT -> out();
            default -> {
                if (Keystroke.digit(event).orElse(-1) != 0) {
                    return false;
                }
                whole();
            }
        }
        return true;
    }
}
