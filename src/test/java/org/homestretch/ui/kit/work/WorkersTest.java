package org.homestretch.ui.kit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.homestretch.basics.Unable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Who waits for whom, and what becomes of work that fails, on real threads. */
@ExtendWith(ApplicationExtension.class)
class WorkersTest {

    private final Notices notices = new Notices();
    private final Workers workers = new Workers(notices);
    private final CountDownLatch release = new CountDownLatch(1);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Start
    void begin(Stage stage) {
        stage.setTitle("Workers");
    }

    @AfterEach
    void end(FxRobot robot) {
        release.countDown();
        robot.interact(workers::close);
    }

    @Test
    void aSaveDoesNotWaitForAPrinterThatHangs(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            workers.aside("print", this::hang);
            workers.run("save", () -> done.add("saved"));
        });

        until(() -> done.contains("saved"));
        assertThat(done).doesNotContain("hung");
    }

    @Test
    void aPaperIsMadeOfWhatWasSavedBefore(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            workers.run("save", this::hang);
            workers.aside("print", () -> done.add("printed"));
            workers.run("read", () -> done.add("read"));
        });
        assertThat(done).isEmpty();

        release.countDown();

        until(() -> done.size() == 3);
        assertThat(done).startsWith("hung").contains("printed", "read");
    }

    @Test
    void workAfterAnErrorIsStillDoneAndTheStatusDoesNotSayThatItSaves(FxRobot robot) throws TimeoutException {
        var desk = new Desk("Dr Brandt", Clock.systemUTC());
        robot.interact(() -> {
            desk.save(workers, "save Ann Lee", () -> {
                throw new StackOverflowError("deep");
            });
            workers.run("read", () -> done.add("read"));
        });

        until(() -> done.contains("read") && !desk.status().get().equals("Saving"));
        assertThat(desk.status().get()).startsWith("Not saved");
        assertThat(notices.shown().get().orElseThrow().sentence())
                .isEqualTo("Could not save Ann Lee. Homestretch itself went wrong here. What you typed is kept.");
    }

    @Test
    void whatIsAskedForAfterTheEndIsRefusedWithASentence(FxRobot robot) {
        var late = new Workers(notices);
        robot.interact(() -> {
            late.close();
            late.run("save Ann Lee", () -> done.add("saved"), nothing -> {}, why -> done.add(why.getMessage()));
        });

        assertThat(done).singleElement().asString().contains("Unlock it and try again");
        assertThat(notices.shown().get()).isPresent();
    }

    @Test
    void aDrawingThatHangsIsLeftBehind(FxRobot robot) {
        var drawing = Workers.drawing(notices, "drawing");
        robot.interact(() -> {
            drawing.run("draw", this::hang);
            assertThatThrownBy(drawing::close).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void whatIsForeseenExplainsItselfAndWhatIsNotIsOurMistake(FxRobot robot) {
        robot.interact(() -> {
            assertThat(Notices.reason(new Unable("The disk is full."))).isEqualTo("The disk is full.");
            assertThat(Notices.reason(new IllegalArgumentException("Comparison method violates its contract")))
                    .startsWith("Homestretch itself went wrong");
        });
    }

    private void hang() {
        try {
            release.await();
            done.add("hung");
        } catch (InterruptedException leftBehind) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(BooleanSupplier reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, reached::getAsBoolean);
    }
}
