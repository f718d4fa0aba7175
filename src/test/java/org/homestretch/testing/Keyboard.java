package org.homestretch.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Types on a scene as a keyboard of any layout would, all in one turn of the screen's thread; call on that thread. */
public final class Keyboard {

    private final Scene scene;

    public Keyboard(Scene scene) {
        this.scene = scene;
    }

    /** A key with the character that its layout gives it, empty where it gives none. */
    public Keyboard press(KeyCode key, String character, KeyCode... held) {
        List<KeyCode> modifiers = Arrays.asList(held);
        fire(KeyEvent.KEY_PRESSED, key, character, modifiers);
        if (!character.isEmpty()) {
            fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character, modifiers);
        }
        fire(KeyEvent.KEY_RELEASED, key, character, modifiers);
        return this;
    }

    public Keyboard press(KeyCode key, KeyCode... held) {
        return press(key, "", held);
    }

    /** Words in small letters and digits, on a keyboard whose keys are where English has them. */
    public Keyboard type(String words) {
        words.chars().mapToObj(Character::toString).forEach(one -> press(key(one), one));
        return this;
    }

    private static KeyCode key(String character) {
        return character.equals(" ") ? KeyCode.SPACE : KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT));
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, String character, List<KeyCode> held) {
        boolean typed = type == KeyEvent.KEY_TYPED;
        Node holder = scene.getFocusOwner();
        EventTarget target = holder == null || holder.getScene() != scene ? scene : holder;
        Event.fireEvent(
                target,
                new KeyEvent(
                        type,
                        typed ? character : KeyEvent.CHAR_UNDEFINED,
                        typed ? "" : character,
                        key,
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        false));
    }
}
