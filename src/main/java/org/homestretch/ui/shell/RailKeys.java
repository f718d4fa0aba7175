package org.homestretch.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The arrows on the rail: they take the keys from button to button, stop at the ends, and choose nothing by themselves. */
final class RailKeys {

    private final List<? extends Node> buttons;

    private RailKeys(List<? extends Node> buttons) {
        this.buttons = buttons;
    }

    static void on(Node rail, List<? extends Node> buttons) {
        rail.addEventFilter(KeyEvent.KEY_PRESSED, new RailKeys(buttons)::pressed);
    }

    private void pressed(KeyEvent event) {
        int now = buttons.indexOf(event.getTarget());
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (now < 0 || !plain) {
            return;
        }
        int last = buttons.size() - 1;
        int next = switch (event.getCode()) {
            case UP, LEFT -> Math.max(0, now - 1);
            case DOWN, RIGHT -> Math.min(last, now + 1);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
        if (next >= 0) {
            buttons.get(next).requestFocus();
            event.consume();
        }
    }
}
