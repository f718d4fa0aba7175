package org.homestretch.ui.kit.layout;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Waits for the window to lay out what has changed, instead of having it laid out at once and again with the frame. */
public final class Settled {

    private final Scene scene;
    private final Runnable then;
    private final Runnable pulse = this::pulse;

    private Settled(Scene scene, Runnable then) {
        this.scene = scene;
        this.then = then;
    }

    /** Does something after the next layout; at once where there is no window that would lay anything out. */
    public static void then(Node part, Runnable then) {
        Scene scene = part.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            then.run();
        } else {
            scene.addPostLayoutPulseListener(new Settled(scene, then).pulse);
            Platform.requestNextPulse();
        }
    }

    private void pulse() {
        scene.removePostLayoutPulseListener(pulse);
        then.run();
    }
}
