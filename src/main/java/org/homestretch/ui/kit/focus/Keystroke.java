package org.homestretch.ui.kit.focus;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What a pressed key stands for on any keyboard: its character counts before its place. */
public final class Keystroke {

    /** What the row of digits writes without Shift where digits need it, from 1 to 0: French, then Belgian. */
    private static final String[] UNSHIFTED = {"&é\"'(-è_çà", "&é\"'(§è!çà"};

    private Keystroke() {}

    /** The digit of a key: as a character, on the number pad, or in the row of digits without Shift. */
    public static OptionalInt digit(KeyEvent event) {
        String text = event.getText();
        KeyCode key = event.getCode();
        if (key.isKeypadKey()) {
            return key.isDigitKey() ? OptionalInt.of(lastDigit(key)) : OptionalInt.empty();
        }
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return OptionalInt.of(text.charAt(0) - '0');
        }
        if (event.isShiftDown()) {
            return OptionalInt.empty();
        }
        return key.isDigitKey() ? OptionalInt.of(lastDigit(key)) : unshifted(key, text);
    }

    /** Whether a combination was pressed: a digit or a sign in it counts wherever the keyboard has it. */
    public static boolean matches(KeyCombination keys, KeyEvent event) {
        return keys.match(event)
                || keys instanceof KeyCodeCombination one
                        && sameModifiers(one, event)
                        && sameCharacter(one.getCode(), event);
    }

    /** A minus is a minus; who writes 6 with that key has Shift or the number pad. */
    private static OptionalInt unshifted(KeyCode key, String text) {
        if (text.length() != 1 || key == KeyCode.MINUS) {
            return OptionalInt.empty();
        }
        for (String row : UNSHIFTED) {
            int place = row.indexOf(text.charAt(0));
            if (place >= 0) {
                return OptionalInt.of((place + 1) % 10);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean sameModifiers(KeyCodeCombination keys, KeyEvent event) {
        boolean shift = keys.getShift() == KeyCombination.ModifierValue.DOWN;
        boolean shortcut = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
        boolean alt = keys.getAlt() == KeyCombination.ModifierValue.DOWN;
        return shortcut == event.isShortcutDown() && alt == event.isAltDown() && (!shift || event.isShiftDown());
    }

    private static boolean sameCharacter(KeyCode wanted, KeyEvent event) {
        if (wanted.isDigitKey()) {
            return digit(event).orElse(-1) == lastDigit(wanted);
        }
        return switch (wanted) {
            case COMMA -> event.getText().equals(",");
            case PLUS -> event.getText().equals("+") || event.getCode() == KeyCode.ADD;
            case MINUS -> event.getText().equals("-") || event.getCode() == KeyCode.SUBTRACT;
            default -> false;
        };
    }

    private static int lastDigit(KeyCode key) {
        String name = key.getName();
        return name.charAt(name.length() - 1) - '0';
    }
}
