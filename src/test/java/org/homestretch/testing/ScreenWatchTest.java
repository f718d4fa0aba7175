package org.homestretch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
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
        stage.setTitle("Watched");
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

        assertThat(longest.time()).isGreaterThan(Duration.ofMillis(BUSY_MS / 2));
        assertThat(longest.ours())
                .hasValueSatisfying(line -> assertThat(line.getMethodName()).isEqualTo("beBusy"));
    }

    private static void beBusy() {
        long until = System.nanoTime() + Duration.ofMillis(BUSY_MS).toNanos();
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
