package org.homestretch.ui.kit.focus;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** Makes toggle buttons in a row behave as one control: one tab stop; arrows, Home, End and the first letter choose. */
public final class OneTabStop {

    private final List<ToggleButton> buttons;
    private final ToggleGroup group = new ToggleGroup();

    private OneTabStop(List<ToggleButton> buttons) {
        this.buttons = buttons;
    }

    public static ToggleGroup of(Pane row, List<ToggleButton> buttons) {
        return in(row, buttons).group;
    }

    /** The same where a letter chooses too; only for what nobody passes by with a key meant for another place. */
    public static ToggleGroup byLetter(Pane row, List<ToggleButton> buttons) {
        OneTabStop stop = in(row, buttons);
        row.addEventHandler(KeyEvent.KEY_TYPED, stop::typed);
        return stop.group;
    }

    private static OneTabStop in(Pane row, List<ToggleButton> buttons) {
        var stop = new OneTabStop(buttons);
        buttons.forEach(button -> {
            button.setToggleGroup(stop.group);
            // A button that is no tab stop does not take the keys by itself when it is clicked.
            button.addEventHandler(MouseEvent.MOUSE_PRESSED, click -> button.requestFocus());
        });
        stop.group.selectedToggleProperty().subscribe(stop::moveStop);
        stop.moveStop();
        row.addEventFilter(KeyEvent.KEY_PRESSED, stop::pressed);
        return stop;
    }

    private void moveStop() {
        var stop = Optional.ofNullable(group.getSelectedToggle()).orElse(buttons.getFirst());
        buttons.forEach(button -> button.setFocusTraversable(button == stop));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        next(event.getCode()).ifPresent(place -> {
            choose(place);
            event.consume();
        });
    }

    /** The arrows stop at the ends: who leans on a key must not land on the other one, which is kept at once. */
    private Optional<Integer> next(KeyCode key) {
        int now = buttons.indexOf(group.getSelectedToggle());
        int last = buttons.size() - 1;
        return switch (key) {
            case LEFT, UP -> Optional.of(Math.max(0, now - 1));
            case RIGHT, DOWN -> Optional.of(Math.min(last, now + 1));
            case HOME -> Optional.of(0);
            case END -> Optional.of(last);
            default -> Optional.empty();
        };
    }

    /** The next button that begins with the letter, as letters choose in any list. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || letter.isEmpty() || !Character.isLetter(letter.charAt(0))) {
            return;
        }
        int now = buttons.indexOf(group.getSelectedToggle());
        IntStream.rangeClosed(1, buttons.size())
                .map(step -> (now + step) % buttons.size())
                .filter(place -> buttons.get(place).getText().regionMatches(true, 0, letter, 0, letter.length()))
                .findFirst()
                .ifPresent(place -> {
                    choose(place);
                    event.consume();
                });
    }

    private void choose(int place) {
        group.selectToggle(buttons.get(place));
        buttons.get(place).requestFocus();
    }
}
