package org.homestretch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScreenWatchTest {

    private static final long BUSY_MS = 300;

    @Start
    void begin(Stage stage) {
        Screens.show(stage, new Pane(), 200, 100);
    }

    @Test
    void aHandlerThatTakesLongIsSeenWithItsPlace() throws InterruptedException {
        var watch = ScreenWatch.begin();
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            beBusy();
            done.countDown();
        });
        done.await();
        ScreenWatch.Longest longest = watch.end();

        assertThat(longest.worked()).isGreaterThan(Duration.ofMillis(BUSY_MS / 2));
        assertThat(longest.ours())
                .hasValueSatisfying(line -> assertThat(line.getMethodName()).isEqualTo("beBusy"));
    }

    @Test
    void aThreadThatOnlyWaitsDoesNotWork() throws InterruptedException {
        var watch = ScreenWatch.begin();
        var never = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            waitFor(never);
            done.countDown();
        });
        done.await();
        ScreenWatch.Longest longest = watch.end();

        assertThat(longest.waited()).isGreaterThan(Duration.ofMillis(BUSY_MS / 2));
        assertThat(longest.worked()).isLessThan(longest.waited().dividedBy(2));
    }

    private static void beBusy() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long until =
                threads.getCurrentThreadCpuTime() + Duration.ofMillis(BUSY_MS).toNanos();
        while (threads.getCurrentThreadCpuTime() < until) {
            Thread.onSpinWait();
        }
    }

    private static void waitFor(CountDownLatch never) {
        try {
            assertThat(never.await(BUSY_MS, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
