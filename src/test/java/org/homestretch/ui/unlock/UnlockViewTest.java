package org.homestretch.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.testing.CssWarnings;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.Screens;
import org.homestretch.testing.Walk;
import org.homestretch.ui.kit.work.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UnlockViewTest {

    private final CssWarnings warnings = new CssWarnings();
    private final PaperDoor door = new PaperDoor();
    private final List<String> opened = new ArrayList<>();
    private final InlineTasks tasks = new InlineTasks(new Notices());
    private Scene scene;

    @Start
    void show(Stage stage) {
        var unlock = new UnlockController(new UnlockModel(door, tasks, () -> opened.add("open")));
        scene = Screens.show(stage, unlock.view(), 1300, 800);
        unlock.begin();
    }

    @Test
    void thePersonChosenUnlocksByPasswordAndEnter(FxRobot robot) {
        robot.interact(() -> robot.lookup("#userName")
                .<ListView<ClinicAccess.Person>>query()
                .getSelectionModel()
                .select(1));
        assertThat(robot.lookup("Password for Paul Ekström").tryQuery()).isPresent();

        robot.clickOn("#password").write(PaperDoor.PASSWORD).type(KeyCode.ENTER);

        assertThat(opened).containsExactly("open");
        assertThat(door.acts).containsExactly("open Paul Ekström");
    }

    @Test
    void aWrongPasswordIsSaidAndTheNextTryTypedOverIt(FxRobot robot) {
        robot.write("guess").clickOn("#unlock");
        assertThat(robot.lookup("#refusal").queryLabeled().getText()).startsWith("Not the right password.");
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "unlock-refused.png")));

        robot.write(PaperDoor.PASSWORD).type(KeyCode.ENTER);

        assertThat(opened).containsExactly("open");
    }

    @Test
    void theRecoveryCodeIsAWayIn(FxRobot robot) {
        robot.clickOn("Use recovery code").clickOn("#recoveryCode").write(PaperDoor.CODE);
        robot.clickOn("#newPassword").write("brand new words").clickOn("#recover");

        assertThat(opened).containsExactly("open");
    }

    @Test
    void theFirstRunIsWalkedByKeys(FxRobot robot) {
        robot.interact(this::firstRun);
        robot.write("Brookfield Spine & Rehabilitation");
        picture(robot, "first-run-clinic");
        robot.type(KeyCode.ENTER).write("Dr Nadia Brandt, DC").type(KeyCode.TAB).write("river candle orbit");
        robot.type(KeyCode.TAB).write("river candle orbit");
        picture(robot, "first-run-owner");

        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#recoveryCode").queryLabeled().getText()).isEqualTo(PaperDoor.CODE);
        picture(robot, "first-run-code");
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);

        assertThat(opened).containsExactly("open");
        assertThat(door.acts.getFirst()).startsWith("create Brookfield Spine & Rehabilitation");
    }

    @Test
    void tabComesToTheMainActBeforeTheWayBack(FxRobot robot) {
        robot.interact(this::firstRun);
        robot.write("Brookfield").type(KeyCode.ENTER).clickOn("#passwordAgain").type(KeyCode.TAB);
        assertThat(robot.lookup("#next").query().isFocused()).isTrue();

        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#back").query().isFocused()).isTrue();
        assertThat(left(robot, "#back")).isLessThan(left(robot, "#next"));
    }

    private static double left(FxRobot robot, String button) {
        var node = robot.lookup(button).query();
        return node.localToScene(node.getBoundsInLocal()).getMinX();
    }

    @Test
    void samplesCanBeLookedAtInstead(FxRobot robot) {
        robot.interact(this::firstRun);

        robot.clickOn("#lookAround");

        assertThat(door.acts).containsExactly("sample");
    }

    @Test
    void everyControlCanBeHeardAndTheStyleSheetsAreQuiet(FxRobot robot) {
        picture(robot, "unlock");
        assertThat(Walk.mute(scene.getRoot())).isEmpty();
        robot.clickOn("Use recovery code");
        picture(robot, "unlock-code");
        assertThat(Walk.mute(scene.getRoot())).isEmpty();
        robot.interact(this::firstRun);
        assertThat(Walk.mute(scene.getRoot())).isEmpty();
        assertThat(Walk.clipped(scene.getRoot())).isEmpty();
        assertThat(warnings.heard()).isEmpty();
    }

    private void firstRun() {
        var controller = new FirstRunController(new FirstRunModel(new SetUp(), door, tasks, () -> opened.add("open")));
        Parent view = controller.view();
        scene.setRoot(view);
        controller.begin();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", name + ".png")));
    }
}
