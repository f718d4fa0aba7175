package org.homestretch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.testfx.api.FxRobot;

/** Waits for what has just opened, as a popover, to stand at its place: it moves there in its first pulses. */
public final class Pulses {

    private static final int UNTIL_AT_REST = 3;
    private static final int PATIENCE_SECONDS = 30;

    private Pulses() {}

    /** In the window that what is asked for is in. */
    public static void rest(FxRobot robot, String within) {
        Scene scene = robot.lookup(within).query().getScene();
        var passed = new CountDownLatch(UNTIL_AT_REST);
        Runnable count = () -> {
            passed.countDown();
            Platform.requestNextPulse();
        };
        robot.interact(() -> {
            scene.addPostLayoutPulseListener(count);
            Platform.requestNextPulse();
        });
        await(passed);
        robot.interact(() -> scene.removePostLayoutPulseListener(count));
    }

    private static void await(CountDownLatch passed) {
        try {
            assertThat(passed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while a window came to rest.", over);
        }
    }
}
