package org.homestretch.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.controlsfx.control.SearchableComboBox;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.testing.CssWarnings;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.control.Chips;
import org.homestretch.ui.kit.control.Dialogs;
import org.homestretch.ui.kit.control.PainScale;
import org.homestretch.ui.kit.focus.KeyCaps;
import org.homestretch.ui.kit.layout.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class KitViewTest {

    private final CssWarnings warnings = new CssWarnings();
    private PainScale pain;
    private Segments<Side> leg;
    private Chips<Side> chips;
    private Button first;
    private Button last;

    @Start
    void show(Stage stage) {
        pain = new PainScale();
        leg = new Segments<>();
        first = new Button("First");
        last = new Button("Last");
        pain.setName("Leg pain");
        leg.setName("Leg side");
        leg.offer(List.of(Side.values()), Side::words);
        var search = new SearchableComboBox<String>();
        search.getItems().setAll("one", "two");
        chips = new Chips<>();
        chips.setName("Leg sides");
        chips.use(new Chips.Means<>(
                Side::words,
                side -> side == Side.BOTH,
                () -> List.of(Side.values()),
                side -> chips.show(List.of(side)),
                side -> chips.show(List.of())));
        chips.show(List.of(Side.BOTH));
        var save = new Button("Save");
        save.getStyleClass().add("accent");
        var title = new Label("Title");
        title.getStyleClass().add("h1");
        var box = new VBox(
                12, title, first, pain, leg, last, search, save, new TextField("x"), new KeyCaps("Ctrl K"), chips);
        box.setPadding(new Insets(16));
        Screens.show(stage, box, 420, 480);
    }

    @Test
    void theHousesFacesAreThere(FxRobot robot) {
        assertThat(Font.getFamilies()).contains("Inter", "Inter Medium", "Inter Semi Bold");
    }

    @Test
    void theThemeMakesNoStyleSheetComplain(FxRobot robot) {
        robot.interact(() -> Screens.snapshot(first.getScene(), Path.of("target", "screens", "kit.png")));

        assertThat(warnings.heard()).isEmpty();
    }

    @Test
    void aDigitSetsTheScaleAndOneThenZeroMakesTen(FxRobot robot) {
        focus(robot, first);
        robot.type(KeyCode.TAB, KeyCode.DIGIT7);
        assertThat(pain.valueProperty().get()).contains(PainScore.of(7));

        robot.interact(() -> {
            pain.fireEvent(press(KeyCode.DIGIT1));
            pain.fireEvent(press(KeyCode.DIGIT0));
        });

        assertThat(pain.valueProperty().get()).contains(PainScore.of(10));
    }

    @Test
    void theScaleIsOneTabStopAndArrowsMoveInIt(FxRobot robot) {
        focus(robot, first);

        robot.type(KeyCode.TAB, KeyCode.DIGIT4, KeyCode.RIGHT, KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB);

        assertThat(pain.valueProperty().get()).contains(PainScore.of(5));
        assertThat(leg.valueProperty().get()).isEqualTo(Side.LEFT);
        assertThat(last.isFocused()).isTrue();
    }

    @Test
    void everyArrowStopsAtTheEnds(FxRobot robot) {
        focus(robot, first);
        robot.type(KeyCode.TAB, KeyCode.END, KeyCode.DOWN, KeyCode.RIGHT);
        assertThat(pain.valueProperty().get()).contains(PainScore.of(10));
        robot.type(KeyCode.UP);
        assertThat(pain.valueProperty().get()).contains(PainScore.of(9));
        robot.type(KeyCode.HOME, KeyCode.UP, KeyCode.LEFT);
        assertThat(pain.valueProperty().get()).contains(PainScore.of(0));
        assertThat(((ToggleButton) pain.getChildren().getFirst()).isFocused()).isTrue();

        List<Side> sides = List.of(Side.values());
        robot.type(KeyCode.TAB, KeyCode.END, KeyCode.DOWN, KeyCode.RIGHT);
        assertThat(leg.valueProperty().get()).isEqualTo(sides.getLast());
        robot.type(KeyCode.HOME, KeyCode.UP, KeyCode.LEFT);
        assertThat(leg.valueProperty().get()).isEqualTo(sides.getFirst());
    }

    @Test
    void aSecondClickOrDeleteTakesTheScoreAway(FxRobot robot) {
        robot.clickOn("6");
        assertThat(pain.valueProperty().get()).contains(PainScore.of(6));

        robot.clickOn("6");
        assertThat(pain.valueProperty().get()).isEmpty();

        robot.type(KeyCode.DIGIT3, KeyCode.DELETE);
        assertThat(pain.valueProperty().get()).isEmpty();
    }

    @Test
    void segmentsKeepTheirChoiceWhenClickedAgainAndFollowTheirValue(FxRobot robot) {
        robot.clickOn("Right").clickOn("Right");
        assertThat(leg.valueProperty().get()).isEqualTo(Side.RIGHT);

        robot.interact(() -> leg.valueProperty().set(Side.BOTH));
        assertThat(leg.of(Side.BOTH).isSelected()).isTrue();

        robot.interact(() -> leg.valueProperty().set(null));
        assertThat(leg.of(Side.BOTH).isSelected()).isFalse();
    }

    @Test
    void everyButtonOfAScaleIsReadWithItsName(FxRobot robot) {
        assertThat(leg.of(Side.LEFT).getAccessibleText()).isEqualTo("Leg side, Left");
        assertThat(pain.getChildren().getFirst().getAccessibleText()).isEqualTo("Leg pain, 0");
    }

    @Test
    void aChipIsAddedByTypingAndTakenAwayWithItsCross(FxRobot robot) {
        robot.clickOn(".chip .remove");
        assertThat(robot.lookup(".chip .remove").tryQuery()).isEmpty();

        robot.clickOn("Add").write("rig").type(KeyCode.ENTER);

        assertThat(robot.lookup(".chip.removable .label").queryLabeled().getText())
                .isEqualTo("Right");
    }

    @Test
    void aDialogHasItsMainActFirst(FxRobot robot) {
        var pane = new DialogPane();
        pane.getButtonTypes().setAll(ButtonType.CANCEL, ButtonType.OK);
        robot.interact(() -> {
            Dialogs.mainActFirst(pane);
            ((VBox) first.getParent()).getChildren().add(pane);
            pane.applyCss();
            pane.layout();
            pane.lookupButton(ButtonType.OK).requestFocus();
        });

        robot.type(KeyCode.TAB);

        assertThat(pane.lookupButton(ButtonType.CANCEL).isFocused()).isTrue();
    }

    private static KeyEvent press(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private static void focus(FxRobot robot, Button button) {
        robot.interact(button::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
