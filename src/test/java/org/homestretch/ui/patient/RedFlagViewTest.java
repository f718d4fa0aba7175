package org.homestretch.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.testing.Screens;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The questions stay where they are while they are answered. */
@ExtendWith(ApplicationExtension.class)
class RedFlagViewTest {

    private final Desks clinic = new Desks();
    private final PatientModel model = clinic.model();
    private Stage stage;
    private Scene scene;

    @Start
    void show(Stage shown) {
        stage = shown;
        clinic.chosen("Elena", "Marsh");
        scene = Screens.show(stage, new PatientController(model).view(), 1360, 816);
    }

    @ParameterizedTest
    @CsvSource({"1360, 816, 0", "1360, 816, 0.2", "1000, 640, 0", "1000, 640, 0.4", "760, 560, 0.3", "640, 480, 0"})
    void noAnswerMovesAQuestion(double width, double height, double scrolled, FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.interact(() -> robot.lookup("#scroll").<ScrollPane>query().setVvalue(scrolled));
        List<Double> before = tops(robot);
        assertThat(before).hasSize(RedFlag.values().length);

        for (RedFlag flag : List.of(RedFlag.values()[0], RedFlag.INFECTION_FEVER)) {
            for (Answer answer : List.of(Answer.YES, Answer.NO, Answer.UNKNOWN, Answer.YES)) {
                robot.interact(() -> model.redFlags.answer(flag, answer));
                assertStill(robot, before);
            }
        }
        assertThat(robot.lookup("#banner").<Node>query().isVisible()).isTrue();

        robot.interact(() -> Arrays.stream(RedFlag.values()).forEach(flag -> model.redFlags.answer(flag, Answer.NO)));
        assertStill(robot, before);
        assertThat(robot.lookup("#banner").<Node>query().isVisible()).isFalse();
    }

    /** A scrolled pane rounds its place at every change of height: a few points in many answers, of rows ten times as high. */
    private void assertStill(FxRobot robot, List<Double> before) {
        assertThat(tops(robot))
                .usingElementComparator((one, other) -> Math.abs(one - other) <= 4 ? 0 : 1)
                .isEqualTo(before);
    }

    private List<Double> tops(FxRobot robot) {
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        return robot.lookup(".question-row").queryAll().stream()
                .map(row -> row.localToScene(0, 0).getY())
                .toList();
    }
}
