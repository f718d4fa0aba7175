package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.figure.Figures;
import org.homestretch.testing.CssWarnings;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Cautions and suggestions under the hand. */
@ExtendWith(ApplicationExtension.class)
class FindingsViewTest {

    private final CssWarnings warnings = new CssWarnings();
    private final Bench bench = new Bench();
    private Scene scene;

    @Start
    void show(Stage stage) {
        var controller = new ProgramController(bench.builder, new Figures(), bench.showing());
        scene = Screens.show(stage, controller.view(), 1340, 860);
        bench.open();
        bench.desk.place().set(Place.PROGRAM);
        controller.shown();
    }

    @Test
    void aCautionIsKeptInItsCardByTypingTheReason(FxRobot robot) {
        robot.interact(() -> bench.with("bridge", "water-walking"));

        robot.clickOn("Keep").write("A pool opens soon").push(KeyCode.ENTER);

        assertThat(bench.now().overrides()).extracting("reason").isNotEmpty().containsOnly("A pool opens soon");
        assertThat(shows(robot, "Kept: A pool opens soon (Dr Brandt)")).isTrue();
    }

    @Test
    void theSourceIsShownOnDemand(FxRobot robot) {
        robot.interact(() -> bench.with("bridge", "water-walking"));
        String rule = bench.builder
                .findings()
                .found()
                .get()
                .cautions()
                .getFirst()
                .finding()
                .rule();
        String source = "Rule " + rule + ".";
        String asked = "Source of rule " + rule;
        assertThat(shows(robot, source)).isFalse();

        Node book = robot.lookup((Node node) -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(asked))
                .query();
        robot.clickOn(book);

        assertThat(shows(robot, source)).isTrue();
    }

    @Test
    void aSuggestedStartIsTakenByItsNumber(FxRobot robot) {
        robot.push(KeyCode.DIGIT1);

        assertThat(bench.now().prescriptions()).hasSizeGreaterThan(1);
        assertThat(warnings.heard()).isEmpty();
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().startsWith(words)
                        && label.isVisible())
                .tryQuery()
                .isPresent();
    }
}
