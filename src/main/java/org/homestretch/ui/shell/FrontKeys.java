package org.homestretch.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.layout.Screen;
import org.homestretch.ui.kit.layout.Settled;

/** Gives the keys to the view in front; what is typed before it can take them waits, and is then typed there in order. */
final class FrontKeys {

    private final Parent root;
    private final BooleanSupplier covered;
    private final Runnable otherwise;
    private final Deque<KeyEvent> typed = new ArrayDeque<>();
    private Subscription waiting = Subscription.EMPTY;
    private ObservableValue<Boolean> ready = Screen.READY;
    private Screen screen;
    private boolean settling;
    private boolean movedOn;

    /** Keys go elsewhere while the view is covered; a view that has no use for them leaves them to the last one. */
    FrontKeys(Parent root, BooleanSupplier covered, Runnable otherwise) {
        this.root = root;
        this.covered = covered;
        this.otherwise = otherwise;
    }

    /** Call once, after whatever may take a key before any view. */
    void watch() {
        root.addEventFilter(KeyEvent.ANY, this::keep);
        EventDispatcher usual = root.getEventDispatcher();
        root.setEventDispatcher((event, tail) -> dispatch(usual, event, tail));
        root.sceneProperty().subscribe(this::cameUp);
    }

    /** Another view is in front: what waits for the one before is dropped. */
    void turnTo(Screen shown) {
        typed.clear();
        waiting.unsubscribe();
        screen = shown;
        settling = !shown.pieces().made().get();
        ReadOnlyBooleanProperty made = shown.pieces().made();
        ready = made.flatMap(all -> all ? shown.ready() : made);
        waiting = ready.subscribe(this::turned);
    }

    /** While the view is waited for, the window itself has the keys, so that none goes to what is hidden already. */
    private void turned(boolean now) {
        Screen turnedTo = screen;
        if (now && settling) {
            Settled.then(root, () -> settled(turnedTo));
        } else if (now) {
            give();
        } else if (!covered.getAsBoolean()) {
            root.requestFocus();
        }
    }

    /** A view that has just been made has no controls in its panes before the window has laid them out. */
    private void settled(Screen made) {
        if (made == screen) {
            settling = false;
            give();
        }
    }

    /** What was typed for somebody else's record must not reach this one. */
    void forget() {
        typed.clear();
    }

    /** Gives the keys to the view in front where they are not in it already. */
    void giveBack() {
        Scene scene = root.getScene();
        Node holder = scene == null ? null : scene.getFocusOwner();
        boolean there =
                Focus.canTake(holder) && Focus.isWithin(holder, screen.pieces().frame());
        if (!there) {
            give();
        }
    }

    /** Gives the keys to what one comes to the view in front for. */
    void give() {
        if (root.getScene() == null || covered.getAsBoolean() || !ready()) {
            return;
        }
        if (!screen.takeKeys()) {
            otherwise.run();
        }
        while (!typed.isEmpty() && ready()) {
            deliver(typed.poll());
        }
    }

    private void deliver(KeyEvent event) {
        Node holder = root.getScene().getFocusOwner();
        Event.fireEvent(holder == null ? root : holder, event);
    }

    private void cameUp(Scene scene) {
        if (scene != null) {
            give();
        }
    }

    private boolean ready() {
        return !settling && ready.getValue();
    }

    private void keep(KeyEvent event) {
        if (!event.isConsumed() && !covered.getAsBoolean() && !ready()) {
            typed.add(event.copyFor(root, root));
            event.consume();
        }
    }

    /** The character of a key that was a command, and led elsewhere, is not typed there. */
    private Event dispatch(EventDispatcher usual, Event event, EventDispatchChain tail) {
        if (event.getEventType() == KeyEvent.KEY_TYPED && movedOn) {
            movedOn = false;
            return null;
        }
        movedOn &= event.getEventType() != KeyEvent.KEY_RELEASED;
        Node before = root.getScene() == null ? null : root.getScene().getFocusOwner();
        Event left = usual.dispatchEvent(event, tail);
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            boolean taken = left == null || left.isConsumed();
            movedOn = taken && root.getScene() != null && root.getScene().getFocusOwner() != before;
        }
        return left;
    }
}
