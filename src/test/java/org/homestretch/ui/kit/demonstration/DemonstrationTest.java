package org.homestretch.ui.kit.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figures;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.figure.motion.Movement;
import org.homestretch.figure.motion.Movements;
import org.homestretch.patient.episode.Side;
import org.homestretch.testing.Screens;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.kit.control.MovingFigure;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An exercise shown to the patient in motion, over whatever screen it was asked for on. */
@ExtendWith(ApplicationExtension.class)
class DemonstrationTest {

    private static final Exercise CLAM = SomeExercises.get("clam");

    private final Workers drawing = new Workers(new Notices());
    private final Workers opening = new Workers(new Notices());
    private final Movements movements = new Movements(new Figures());
    private final Movement clam = movements.of("clam").orElseThrow();
    private Button underneath;
    private Demonstration demonstration;
    private Scene scene;

    @Start
    void show(Stage stage) {
        underneath = new Button("Underneath");
        var screen = new StackPane(underneath);
        demonstration =
                new Demonstration(new Showing(movements, opening, drawing, () -> new Language("es")), screen, () -> {});
        scene = Screens.show(stage, screen, 1200, 760);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(demonstration::rest);
        opening.close();
        drawing.close();
    }

    @Test
    void theExerciseMovesBesideItsStepsAndEscapeLeadsBackToWhereTheKeysWere(FxRobot robot) throws TimeoutException {
        open(robot, CLAM, Side.NONE);

        assertThat(robot.lookup(".demonstration .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(
                        CLAM.in(new Language("es")).sheetName(),
                        CLAM.in(new Language("es")).setUp());
        waitUntilSmooth();
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> isUnderWay(figure(robot).shown()));
        robot.interact(() -> Screens.snapshot(scene, Path.of("target/screens/demonstration.png")));
        robot.type(KeyCode.ESCAPE);

        assertThat(demonstration.open()).isFalse();
        assertThat(underneath.isFocused()).isTrue();
    }

    @Test
    void thePatientsLanguageIsSpokenAndCanBeChangedOnTheSpot(FxRobot robot) throws TimeoutException {
        open(robot, CLAM, Side.NONE);
        assertThat(robot.lookup("Lado izquierdo").tryQuery()).isPresent();

        robot.clickOn("English");

        assertThat(robot.lookup("Left side").tryQuery()).isPresent();
        assertThat(robot.lookup("#name").queryAs(Label.class).getText())
                .isEqualTo(CLAM.in(Language.EN).sheetName());
    }

    @Test
    void theOtherSideIsTheMirrorAndSpacePauses(FxRobot robot) throws TimeoutException {
        open(robot, CLAM, Side.NONE);
        robot.type(KeyCode.SPACE);
        assertThat(figure(robot).playingProperty().get()).isFalse();
        Picture right = figure(robot).shown();

        robot.interact(() -> side(robot).valueProperty().set(TreatedSide.LEFT));

        assertThat(figure(robot).shown()).isEqualTo(right.mirrored());
    }

    @Test
    void theSideTheExerciseIsPrescribedForIsShown(FxRobot robot) throws TimeoutException {
        open(robot, CLAM, Side.LEFT);
        robot.type(KeyCode.SPACE);

        assertThat(side(robot).valueProperty().get()).isEqualTo(TreatedSide.LEFT);
        assertThat(IntStream.range(0, clam.frames()).mapToObj(frame -> clam.shown(frame, TreatedSide.LEFT)))
                .contains(figure(robot).shown());
    }

    @Test
    void whatIsUnderneathCannotBeReachedMeanwhile(FxRobot robot) throws TimeoutException {
        open(robot, CLAM, Side.NONE);
        assertThat(underneath.isDisabled()).isTrue();

        robot.interact(demonstration::end);

        assertThat(underneath.isDisabled()).isFalse();
    }

    @Test
    void anotherExerciseTakesThePlaceOfTheFirst(FxRobot robot) throws TimeoutException {
        open(robot, CLAM, Side.NONE);
        Exercise bridge = SomeExercises.get("bridge");

        open(robot, bridge, Side.NONE);

        assertThat(robot.lookup("#name").queryAs(Label.class).getText())
                .isEqualTo(bridge.in(new Language("es")).sheetName());
        assertThat(robot.lookup("#side").query().isVisible()).isFalse();
    }

    @Test
    void nothingIsDrawnOnceItIsLeft(FxRobot robot) throws TimeoutException {
        open(robot, CLAM, Side.NONE);
        robot.type(KeyCode.ESCAPE);

        robot.interact(drawing::close);

        assertThat(clam.missing()).isPresent();
    }

    private void open(FxRobot robot, Exercise exercise, Side treated) throws TimeoutException {
        robot.interact(() -> {
            underneath.requestFocus();
            demonstration.show(exercise, treated);
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> figure(robot).playingProperty().get() && figure(robot).shown() != null);
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
