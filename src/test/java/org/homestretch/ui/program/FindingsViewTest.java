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
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.edit.Column;
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
        bench.desk.place().set(View.PROGRAM);
        controller.shown();
        controller.takeKeys();
    }

    @Test
    void aCautionIsKeptInItsCardByTypingTheReason(FxRobot robot) {
        robot.interact(() -> bench.with("bridge", "water-walking"));

        robot.clickOn("Keep").write("A pool opens soon").push(KeyCode.ENTER);

        assertThat(bench.now().overrides()).extracting("reason").isNotEmpty().containsOnly("A pool opens soon");
        assertThat(shows(robot, "Kept: A pool opens soon")).isTrue();
        assertThat(shows(robot, "Dr Brandt, 22 Nov, 09:00")).isTrue();
    }

    @Test
    void aDoseIsChangedInTheCardByTheButtonThatSaysIt(FxRobot robot) {
        var walk = Bench.exercise("walk-continuous");
        robot.interact(() -> {
            bench.with("bridge", "walk-continuous");
            bench.model.dose(walk, Column.MINUTES, 60);
        });

        robot.clickOn("Continuous comfortable walk: 60 to 20 min");

        assertThat(bench.now().prescriptions().getLast().dose().minutes()).isEqualTo(20);
        assertThat(bench.notice()).contains("Continuous comfortable walk: 60 to 20 min");
    }

    @Test
    void whatWasKeptFoldsAwayAndComesBack(FxRobot robot) {
        robot.interact(() -> {
            bench.with("bridge", "water-walking");
            var findings = bench.builder.findings();
            findings.keep(findings.found().get().all(Bench.exercise("water-walking")), "A pool opens soon");
        });
        assertThat(robot.lookup("Take back").queryLabeled().isVisible()).isTrue();

        robot.clickOn("Kept 1");
        assertThat(robot.lookup("Take back").match(FindingsViewTest::onScreen).tryQuery())
                .isEmpty();
        robot.clickOn("Kept 1").clickOn("Take back");

        assertThat(bench.now().overrides()).isEmpty();
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

    private static boolean onScreen(Node node) {
        return node.isVisible() && (node.getParent() == null || onScreen(node.getParent()));
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
