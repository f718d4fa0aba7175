package org.homestretch;

import javafx.animation.AnimationTimer;

/** Waits until the first frames of the window have been drawn, then does something once. */
final class FirstSight extends AnimationTimer {

    /** The first pulse only lays out; with the second the picture is on its way to the screen. */
    private static final int FRAMES = 2;

    private final Runnable then;
    private int frames;

    private FirstSight(Runnable then) {
        this.then = then;
    }

    static void then(Runnable then) {
        new FirstSight(then).start();
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == FRAMES) {
            stop();
            then.run();
        }
    }
}
