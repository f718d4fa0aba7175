package org.homestretch.ui.patient.exam;

import javafx.scene.input.KeyCode;

/** The arrow keys over a field of places. */
final class Arrows {

    private Arrows() {}

    /** Whether the key was an arrow, and so went somewhere. */
    static boolean go(KeyCode key, Walked field) {
        switch (key) {
            case UP -> field.down(-1);
            case DOWN -> field.down(1);
            case LEFT -> field.across(-1);
            case RIGHT -> field.across(1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
