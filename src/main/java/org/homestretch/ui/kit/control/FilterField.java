package org.homestretch.ui.kit.control;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What sets a field to filter by apart from other fields: the slash that leads to it, undo, and names typed at once. */
public final class FilterField {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private FilterField() {}

    /** In a field that is empty, or is to be written over, the slash is the key that leads here, and what is taken back is what was done in the view. */
    public static void make(TextField field) {
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (isSlash(event) && field.getText().equals(field.getSelectedText())) {
                event.consume();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event) || REDO.match(event) || REDO_TOO.match(event)) {
                event.consume();
                Event.fireEvent(field.getParent(), event);
            }
        });
    }

    /** What is typed on the things that are filtered goes into the field, as if it had been typed there. */
    public static void typedOn(Node filtered, Runnable toField, TextField field) {
        filtered.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (isLetter(event) || isDigit(event)) {
                pass(event, toField, field);
            }
        });
    }

    /** Gives the keys to the field, empty but for this character. */
    public static void pass(KeyEvent typed, Runnable toField, TextField field) {
        toField.run();
        field.selectAll();
        typed.consume();
        Event.fireEvent(field, typed);
    }

    public static boolean isSlash(KeyEvent typed) {
        return typed.getCharacter().equals("/") && !typed.isShortcutDown();
    }

    private static boolean isDigit(KeyEvent typed) {
        return !typed.isShortcutDown()
                && !typed.isAltDown()
                && typed.getCharacter().matches("\\d");
    }

    public static boolean isLetter(KeyEvent typed) {
        String character = typed.getCharacter();
        return !typed.isShortcutDown()
                && !typed.isAltDown()
                && !character.isEmpty()
                && Character.isLetter(character.codePointAt(0));
    }
}
