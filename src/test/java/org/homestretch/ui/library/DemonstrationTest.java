package org.homestretch.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figures;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.figure.motion.Movement;
import org.homestretch.figure.motion.Movements;
import org.homestretch.patient.Language;
import org.homestretch.testing.Screens;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.kit.MovingFigure;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Segments;
import org.homestretch.ui.kit.WorkerThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An exercise of the library shown to the patient in motion. */
@ExtendWith(ApplicationExtension.class)
class DemonstrationTest {

    private static final Exercise CLAM = SomeExercises.get("clam");

    private final WorkerThread drawing = new WorkerThread(new Notices());
    private final Movements movements = new Movements(new Figures());
    private final Movement clam = movements.of("clam").orElseThrow();
    private LibraryController library;
    private Scene scene;

    @Start
    void show(Stage stage) {
        library = new LibraryController(
                new LibraryModel(SomeExercises.library()),
                exercise -> List.of(),
                new LibraryController.Showing(movements, drawing, () -> Language.ES));
        scene = Screens.show(stage, library.view(), 1200, 760);
        library.show(CLAM);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(library::rest);
        drawing.close();
    }

    @Test
    void spaceShowsTheExerciseInMotionWithItsStepsAndEscapeLeadsBack(FxRobot robot) throws TimeoutException {
        open(robot);

        assertThat(robot.lookup(".demonstration .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(CLAM.in(Language.ES).sheetName(), CLAM.in(Language.ES).setUp());
        waitUntilSmooth();
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> isUnderWay(figure(robot).shown()));
        robot.interact(() -> Screens.snapshot(scene, Path.of("target/screens/demonstration.png")));
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup(".demonstration").tryQuery()).isEmpty();
    }

    @Test
    void theOtherSideIsTheMirrorAndSpacePauses(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.SPACE);
        assertThat(figure(robot).playingProperty().get()).isFalse();
        Picture right = figure(robot).shown();

        robot.interact(() -> side(robot).valueProperty().set(TreatedSide.LEFT));

        assertThat(figure(robot).shown()).isEqualTo(right.mirrored());
    }

    @Test
    void anotherExerciseAskedForComesToTheFront(FxRobot robot) {
        open(robot);

        robot.interact(() -> library.show(SomeExercises.get("bridge")));

        assertThat(robot.lookup(".demonstration").tryQuery()).isEmpty();
        assertThat(robot.lookup("#name").queryAs(Label.class).getText())
                .isEqualTo(SomeExercises.get("bridge").name());
    }

    @Test
    void nothingIsDrawnOnceItIsLeft(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.ESCAPE);

        robot.interact(drawing::close);

        assertThat(clam.missing()).isPresent();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> robot.lookup(".list-view").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(figure(robot).playingProperty().get()).isTrue();
    }

    private void waitUntilSmooth() throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> clam.missing().equals(OptionalInt.empty()));
    }

    private boolean isUnderWay(Picture shown) {
        return shown != clam.shown(0, TreatedSide.RIGHT) && shown != clam.shown(clam.frames() - 1, TreatedSide.RIGHT);
    }

    private static MovingFigure figure(FxRobot robot) {
        return robot.lookup(node -> node instanceof MovingFigure).query();
    }

    @SuppressWarnings("unchecked")
    private static Segments<TreatedSide> side(FxRobot robot) {
        return robot.lookup("#side").query();
    }
}
