package org.homestretch.ui.patient;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.patient.PatientLine;
import org.homestretch.testing.CssWarnings;
import org.homestretch.testing.Elena;
import org.homestretch.testing.Screens;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The patients view in a window, with a clinic in memory. */
@ExtendWith(ApplicationExtension.class)
abstract class PatientScene {

    final CssWarnings warnings = new CssWarnings();
    final Desks clinic = new Desks();
    PatientController controller;
    Scene scene;

    void show(Stage stage) {
        Elena.in(clinic.patients, Desks.TODAY);
        Elena.visited(clinic.visits, Desks.TODAY, 31, 22, 14);
        clinic.register("Rosa", "Jiménez", 20_419);
        clinic.register("Harold", "Lindqvist", 20_420);
        controller = new PatientController(clinic.model());
        scene = Screens.show(stage, controller.view(), 1360, 816);
        stage.sizeToScene();
    }

    static void type(FxRobot robot, KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static KeyCode key(char letter) {
        return switch (letter) {
            case '\t' -> KeyCode.TAB;
            case ' ' -> KeyCode.SPACE;
            default -> KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT));
        };
    }

    /** What the lines of the list are marked with. */
    static List<String> tags(FxRobot robot) {
        return robot.lookup("#patientList .tag").queryAllAs(Label.class).stream()
                .filter(tag -> tag.isVisible()
                        && tag.getParent().getParent().getParent().isVisible())
                .map(Label::getText)
                .toList();
    }

    void open(FxRobot robot, String name) {
        robot.clickOn("#patientFilter").write(name).type(KeyCode.ENTER);
    }

    /** In a low window, so that a list under its last line stays on the screen. */
    void openLow(FxRobot robot) {
        robot.interact(() -> scene.getWindow().setHeight(460));
        open(robot, "Elena Marsh");
        scrollTo(robot, "#findings");
    }

    static void scrollTo(FxRobot robot, String id) {
        robot.interact(() -> {
            var scroll = (ScrollPane) robot.lookup("#scroll").query();
            scroll.setVvalue(1);
            scroll.layout();
        });
    }

    static List<PatientLine> lines(FxRobot robot) {
        return robot.lookup("#patientList").<ListView<PatientLine>>query().getItems();
    }
}
