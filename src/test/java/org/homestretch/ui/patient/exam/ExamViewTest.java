package org.homestretch.ui.patient.exam;

import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.exam.BodyRegion;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.testing.Screens;
import org.homestretch.ui.patient.Desks;
import org.homestretch.ui.patient.PatientController;
import org.homestretch.ui.patient.PatientModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The examination on the screen: opened by E over the record, worked by keys, left by Esc. */
@ExtendWith(ApplicationExtension.class)
class ExamViewTest {

    private final Desks clinic = new Desks();
    private Patient elena;
    private Scene scene;

    @Start
    void show(Stage stage) {
        elena = clinic.chosen("Elena", "Marsh");
        clinic.patients.save(Episode.begin(elena.id()));
        PatientModel model = clinic.model();
        model.condition.main.value().set(Condition.POST_DISCECTOMY);
        scene = Screens.show(stage, new PatientController(model).view(), 1360, 816);
        stage.sizeToScene();
    }

    @Test
    void oneWeakToeIsAFewKeysAndEscLeadsBackToWhereItWasOpened(FxRobot robot) {
        robot.interact(() -> robot.lookup("#openExam").query().requestFocus());
        push(robot, E);
        assertThat(robot.lookup("#nerveTable").query().isFocused()).isTrue();

        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        push(robot, DOWN);
        push(robot, DOWN);
        push(robot, DOWN);
        push(robot, RIGHT);
        push(robot, DIGIT4);

        assertThat(kept().exams()
                        .getFirst()
                        .nerves()
                        .at(NerveLevel.L5, Leg.RIGHT)
                        .power())
                .hasValue(4);
        assertThat(kept().examination().neuro()).contains(Neuro.STABLE_DEFICIT);
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "exam.png")));
        push(robot, ESCAPE);
        assertThat(robot.lookup("#openExam").query().isFocused()).isTrue();
        assertThat(words(robot, "#examBrief")).startsWith("Nerves: Mild, stable loss");
    }

    @Test
    void tabGoesOnToTheLegTestsAndAPlusPressesPositive(FxRobot robot) {
        open(robot);
        push(robot, TAB);
        robot.write("55+");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(kept().examination().slrPositive()).isTrue();
        assertThat(robot.lookup("#leftDegrees").<TextField>query().getText()).isEqualTo("55");
    }

    @Test
    void whatIsTypedInAFieldIsNoKeyOfTheRecord(FxRobot robot) {
        robot.interact(() -> robot.lookup("#walkLimit").query().requestFocus());
        robot.write("e");

        assertThat(shown(robot, "#nerveTable")).isFalse();
        assertThat(shown(robot, "#openExam")).isTrue();
    }

    @Test
    void afterAnOperationItsDayIsAskedForAndAPartOfTheBodyIsMarkedByAClick(FxRobot robot) {
        open(robot);
        assertThat(shown(robot, "When was the surgery?")).isTrue();

        robot.interact(() -> robot.lookup("#bodyChart").query().requestFocus());
        push(robot, KeyCode.SPACE);

        assertThat(kept().exams().getFirst().chart().pain()).containsExactly(BodyRegion.BUTTOCK_RIGHT);
        assertThat(shown(robot, "Pain: buttock R")).isTrue();
    }

    private static void open(FxRobot robot) {
        robot.interact(() -> robot.lookup("#openExam").query().requestFocus());
        push(robot, E);
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot, String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private static boolean shown(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(ExamViewTest::seen);
    }

    private static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    private Episode kept() {
        return clinic.patients.episodeOf(elena.id());
    }
}
