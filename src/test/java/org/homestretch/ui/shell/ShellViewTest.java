package org.homestretch.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.testing.Screens;
import org.homestretch.testing.Walk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellViewTest extends ShellScene {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void aSampleClinicSaysThatItsPatientsAreInvented(FxRobot robot) {
        assertThat(robot.lookup("#sample").query().isVisible()).isFalse();

        robot.interact(() -> model.sample().set(true));

        assertThat(robot.lookup("#sample").queryLabeled().getText()).isEqualTo("Sample clinic: invented patients");
        assertThat(robot.lookup("#sample").query().isVisible()).isTrue();
        robot.interact(() -> Screens.snapshot(scene, Path.of("target/screens/sample.png")));
    }

    @Test
    void theRailAndItsKeysLeadToEveryView(FxRobot robot) {
        robot.clickOn("#navProgress");
        assertThat(desk.place().get()).isEqualTo(View.PROGRESS);
        key(robot, KeyCode.DIGIT2);
        assertThat(desk.place().get()).isEqualTo(View.PROGRAM);
        robot.clickOn("#navSettings");
        assertThat(robot.lookup("Letterhead").tryQuery()).isPresent();
        key(robot, KeyCode.DIGIT4);
        assertThat(robot.lookup("#shelf").tryQuery()).isPresent();
        key(robot, KeyCode.DIGIT1);
        assertThat(robot.lookup("#patientList").tryQuery()).isPresent();
        key(robot, KeyCode.L);
        assertThat(happened).contains("locked");
    }

    @Test
    void theArrowsMoveAlongTheRailStopAtItsEndsAndChooseNothing(FxRobot robot) {
        robot.interact(() -> robot.lookup("#navPatients").query().requestFocus());

        robot.type(KeyCode.UP);
        assertThat(robot.lookup("#navPatients").query().isFocused()).isTrue();
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(robot.lookup("#navProgress").query().isFocused()).isTrue();
        assertThat(desk.place().get()).isEqualTo(View.PATIENTS);
        assertThat(robot.lookup("#navPatients").<ToggleButton>query().isSelected())
                .isTrue();
        robot.type(KeyCode.DOWN, 9);
        assertThat(robot.lookup("#navSettings").query().isFocused()).isTrue();
        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.SPACE);

        assertThat(desk.place().get()).isEqualTo(View.PROGRAM);
    }

    @Test
    void whatHadTheKeysOfAToastGivesThemBackToTheView(FxRobot robot) {
        robot.interact(() -> notices.tell("No pool removed", new Notices.Act("Undo", () -> {})));
        robot.interact(() -> robot.lookup("#toast .toast-act").query().requestFocus());

        robot.type(KeyCode.SPACE);

        assertThat(scene.getFocusOwner())
                .isSameAs(robot.lookup("#patientFilter").query());
    }

    @Test
    void aToastOverTheProgramStandsHigherThanItsPrintBar(FxRobot robot) {
        robot.interact(() -> notices.tell("Sheet saved."));
        double usual = foot(robot);

        robot.interact(() -> desk.place().set(View.PROGRAM));
        robot.interact(() -> notices.tell("Sheet saved."));
        assertThat(foot(robot)).isLessThanOrEqualTo(usual - 64);

        robot.interact(() -> desk.place().set(View.PROGRESS));
        robot.interact(() -> notices.tell("Sheet saved."));
        assertThat(foot(robot)).isEqualTo(usual);
    }

    @Test
    void aPatientIsFoundFromAnywhereAndOpened(FxRobot robot) {
        key(robot, KeyCode.DIGIT4);

        key(robot, KeyCode.K);
        robot.write("jimenez").type(KeyCode.ENTER);

        assertThat(desk.chosen().get().orElseThrow().name().full()).isEqualTo("Rosa Jiménez");
        assertThat(desk.place().get()).isEqualTo(View.PATIENTS);
    }

    @Test
    void thePatientStaysInSightOverProgramAndProgress(FxRobot robot) {
        robot.interact(() -> desk.chosen().set(patients.byNumber(20_418)));
        robot.clickOn("#navProgram");

        assertThat(robot.lookup(".strip .who").queryLabeled().getText()).isEqualTo("Elena Marsh");
        assertThat(robot.lookup("Disc-related sciatica, left · Subacute, week 8")
                        .tryQuery())
                .isPresent();
        assertThat(robot.lookup("No red flags, 18 Nov").tryQuery()).isPresent();
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "shell-strip.png")));
    }

    @Test
    void keysOfTheViewReachTheViewInFrontOnly(FxRobot robot) {
        key(robot, KeyCode.DIGIT2);
        key(robot, KeyCode.P);
        key(robot, KeyCode.Z);
        key(robot, KeyCode.F);
        key(robot, KeyCode.DIGIT1);
        key(robot, KeyCode.P);

        assertThat(happened).containsExactly("program prints", "program undoes", "program filters");
    }

    @Test
    void aNewPatientIsBegunFromAnywhere(FxRobot robot) {
        key(robot, KeyCode.DIGIT3);

        key(robot, KeyCode.N);
        robot.write("Tunde");

        assertThat(robot.lookup("#givenName").queryTextInputControl().getText()).isEqualTo("Tunde");
    }

    @Test
    void aToastOffersItsActAndAProblemStaysUntilDismissed(FxRobot robot) {
        robot.interact(() -> notices.tell("No pool removed", new Notices.Act("Undo", () -> happened.add("undone"))));
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "shell-toast.png")));
        robot.clickOn("#toast .toast-act");
        assertThat(happened).containsExactly("undone");
        assertThat(robot.lookup("#toast").query().isVisible()).isFalse();

        robot.interact(() -> notices.failed("print the sheet", new IllegalStateException("spooler")));
        robot.clickOn("Details");
        assertThat(robot.lookup("#toast .toast-details").queryLabeled().getText())
                .contains("spooler");
        robot.clickOn("#dismiss");
        assertThat(notices.shown().get()).isEmpty();
    }

    @Test
    void f6GoesFromPaneToPaneAndF1ShowsTheKeys(FxRobot robot) {
        robot.interact(() -> desk.chosen().set(patients.byNumber(20_418)));
        robot.interact(() -> robot.lookup("#navPatients").query().requestFocus());
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#patientList").query().isFocused()).isTrue();
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#sections").query().isFocusWithin()).isTrue();
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertThat(robot.lookup("#patientList").query().isFocused()).isTrue();

        robot.type(KeyCode.F1);
        assertThat(robot.lookup("search everything").tryQuery()).isPresent();
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "shell-keys.png")));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void everyControlCanBeHeardAndTheStyleSheetsAreQuiet(FxRobot robot) {
        for (View place : View.values()) {
            robot.interact(() -> desk.place().set(place));
            robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "shell-" + place + ".png")));
            assertThat(Walk.mute(scene.getRoot())).as(place.name()).isEmpty();
            assertThat(Walk.clipped(scene.getRoot())).as(place.name()).isEmpty();
        }
        key(robot, KeyCode.K);
        robot.write("e");
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "shell-search.png")));
        assertThat(Walk.mute(scene.getRoot())).isEmpty();
        assertThat(warnings.heard()).isEmpty();
    }

    @Test
    void theTitleNamesThePatientAndTheStatusTheSave(FxRobot robot) {
        assertThat(robot.lookup("#status").queryLabeled().getText()).isEqualTo("All changes saved");
        robot.interact(() -> desk.chosen().set(patients.byNumber(20_418)));
        assertThat(model.title().getValue()).isEqualTo("Elena Marsh · Homestretch");
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "shell-record.png")));
        robot.interact(() -> Screens.snapshot(scene, 1.5, Path.of("target", "screens", "shell-record-150.png")));
    }
}
