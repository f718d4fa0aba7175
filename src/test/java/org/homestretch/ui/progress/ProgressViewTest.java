package org.homestretch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Visit;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.progress.chart.TrendChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The progress view as a clinician uses it, by mouse and by keys. */
@ExtendWith(ApplicationExtension.class)
class ProgressViewTest extends ProgressScene {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void theMouseEntersAVisit(FxRobot robot) {
        robot.clickOn(scale(robot, "#legPain", "Leg pain, 4"));
        robot.clickOn(scale(robot, "#backPain", "Back pain, 2"));
        robot.clickOn(day(robot, "Mon 17 Nov, not exercised"));
        robot.clickOn("#disability").write("8");
        robot.interact(() -> robot.lookup(".quick-entry > .scroll-pane")
                .queryAs(ScrollPane.class)
                .setVvalue(1));
        robot.clickOn("#visitNote").write("Walks to work");

        Visit saved = desk.savedToday().orElseThrow();
        assertThat(saved.scores().leg()).contains(PainScore.of(4));
        assertThat(saved.scores().back()).contains(PainScore.of(2));
        assertThat(saved.scores().rolandMorris()).hasValue(8);
        assertThat(saved.days().orElseThrow().count()).isEqualTo(6);
        assertThat(saved.notes().text()).isEqualTo("Walks to work");
        assertThat(shownTexts(robot)).contains("8 to 4", "15 to 8", "Saved 10:41");
        assertThat(table(robot).getItems().getFirst().words()).isEqualTo("5, today");
    }

    @Test
    void theKeyboardAloneEntersAVisit(FxRobot robot) {
        robot.type(KeyCode.DIGIT4, KeyCode.TAB, KeyCode.DIGIT2, KeyCode.TAB, KeyCode.DIGIT8, KeyCode.TAB, KeyCode.TAB);
        robot.type(KeyCode.LEFT, KeyCode.SPACE, KeyCode.TAB);
        robot.type(KeyCode.DIGIT2, KeyCode.TAB).type(KeyCode.SPACE, KeyCode.TAB);
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB);
        assertThat(robot.lookup(".quick-entry > .scroll-pane")
                        .queryAs(ScrollPane.class)
                        .getVvalue())
                .as("the note is scrolled into sight")
                .isPositive();
        robot.write("Fine");
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);

        Visit saved = desk.savedToday().orElseThrow();
        assertThat(saved.scores().leg()).contains(PainScore.of(4));
        assertThat(saved.scores().back()).contains(PainScore.of(2));
        assertThat(saved.scores().rolandMorris()).hasValue(8);
        assertThat(saved.days().orElseThrow().done().get(12)).isTrue();
        assertThat(saved.notes().text()).isEqualTo("Fine");
        assertThat(saved.reaction().orElseThrow().words())
                .isEqualTo("Exercises: pain 2, settled within a day, good form, own goals met");
        assertThat(desk.reports).as("the report button follows Build program").hasSize(1);
    }

    @Test
    void aRefusedTotalIsToldBesideItsField(FxRobot robot) {
        robot.clickOn("#disability").write("30");

        assertThat(shownTexts(robot)).contains("Roland-Morris score must be between 0 and 24, not 30.");
        assertThat(desk.savedToday()).isEmpty();
    }

    @Test
    void twoClicksSayThatAllWentWellAndTheRulesAnswer(FxRobot robot) {
        robot.clickOn(scale(robot, "#during", "Pain during exercise, 2"));
        robot.clickOn(scale(robot, "#settled", "Back to usual, Within a day"));

        assertThat(desk.savedToday().orElseThrow().reaction()).isPresent();
        assertThat(shownTexts(robot))
                .contains(
                        "Green: keep or step up",
                        "What the rules say",
                        "at this visit",
                        "Green: keep the dose, or step up.",
                        "All exercises");
    }

    @Test
    void scoresThatAreSeldomAskedUnfoldWhereTheyAreWanted(FxRobot robot) {
        assertThat(robot.lookup("#startBack").query().getParent().getParent().isVisible())
                .isFalse();

        robot.clickOn("#moreScores").clickOn("#startBack").write("4");

        assertThat(desk.savedToday()
                        .orElseThrow()
                        .questionnaires()
                        .orElseThrow()
                        .startBack())
                .hasValue(4);
        assertThat(shownTexts(robot)).anyMatch(text -> text.startsWith("High risk on STarT Back"));
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "progress-more.png")));
    }

    @Test
    void undoTakesTheFirstEntryAndWithItTheVisitBack(FxRobot robot) {
        robot.type(KeyCode.DIGIT4);
        assertThat(table(robot).getItems()).hasSize(5);

        robot.interact(controller::undo);

        assertThat(table(robot).getItems()).hasSize(4);
        assertThat(desk.savedToday()).isEmpty();
        assertThat(desk.notices.shown().get().orElseThrow().sentence()).isEqualTo("Taken back: leg pain of 18 Nov");
    }

    @Test
    void anOlderScoreIsChangedInPlace(FxRobot robot) {
        robot.doubleClickOn(cell(robot, 0, "leg"));
        robot.write("7").type(KeyCode.ENTER);

        assertThat(visitOf(LocalDate.of(2025, 11, 11)).scores().leg()).contains(PainScore.of(7));
        assertThat(shownTexts(robot)).contains("8 to 7");
    }

    @Test
    void theTableIsEditedByKeysFromCellToCell(FxRobot robot) {
        robot.clickOn(cell(robot, 1, "leg"));
        robot.type(KeyCode.F2).write("3").type(KeyCode.TAB);
        robot.write("2").type(KeyCode.TAB).write("12").type(KeyCode.TAB);
        robot.eraseText(40).write("Better").type(KeyCode.ENTER);

        Visit changed = visitOf(LocalDate.of(2025, 11, 4));
        assertThat(changed.scores().leg()).contains(PainScore.of(3));
        assertThat(changed.scores().back()).contains(PainScore.of(2));
        assertThat(changed.scores().rolandMorris()).hasValue(12);
        assertThat(changed.notes().text()).isEqualTo("Better");
    }

    @Test
    void aWrongScoreInTheTableIsRefusedAndEscLeavesTheOldOne(FxRobot robot) {
        robot.clickOn("#disability").write("30");
        robot.doubleClickOn(cell(robot, 0, "leg"));
        robot.write("12").type(KeyCode.ENTER);
        assertThat(desk.notices.shown().get().orElseThrow().sentence())
                .isEqualTo("Pain must be between 0 and 10, not 12.");
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "progress-refused.png")));

        robot.type(KeyCode.ESCAPE);

        assertThat(visitOf(LocalDate.of(2025, 11, 11)).scores().leg()).contains(PainScore.of(5));
        assertThat(cell(robot, 0, "leg").getText()).isEqualTo("5");
    }

    @Test
    void leftAndRightReadThePointsOfTheChart(FxRobot robot) {
        TrendChart chart = robot.lookup("#painChart").queryAs(TrendChart.class);
        robot.interact(chart::requestFocus);

        robot.type(KeyCode.LEFT);
        assertThat(chart.reading()).isEqualTo("11 Nov: leg 5, back 4");
        robot.type(KeyCode.LEFT);

        assertThat(chart.reading()).isEqualTo("4 Nov: leg 6, back 4. Program 2 printed");
        assertThat(chart.getAccessibleText()).contains("4 Nov: leg 6");
        robot.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "progress.png")));
    }

    @Test
    void theMouseReadsThePointNearestToIt(FxRobot robot) {
        TrendChart chart = robot.lookup("#painChart").queryAs(TrendChart.class);

        robot.moveTo(chart);
        String inTheMiddle = chart.reading();
        robot.moveTo("#report");

        assertThat(inTheMiddle).startsWith("27 Oct").contains("leg 6, back 5");
        assertThat(chart.reading()).isEmpty();
    }

    @Test
    void theReportButtonMakesAReportAndBuildProgramLeadsOn(FxRobot robot) {
        robot.clickOn("#report");
        assertThat(desk.reports).hasSize(1);

        robot.clickOn(robot.lookup("Build program").queryAs(Button.class));

        assertThat(desk.desk.place().get()).isEqualTo(View.PROGRAM);
    }

    @Test
    void eachEmptyStateSaysWhatComesNext(FxRobot robot) {
        robot.interact(() -> desk.desk.chosen().set(Optional.empty()));
        assertThat(shownTexts(robot)).contains("No patient chosen");

        robot.interact(() -> desk.visits.of(desk.elena.id()).forEach(desk.visits::remove));
        robot.interact(() -> desk.desk.chosen().set(Optional.of(desk.elena)));
        assertThat(shownTexts(robot))
                .contains(
                        "Nothing recorded yet", "Enter today’s scores on the right; charts begin at the second visit.")
                .doesNotContain("No patient chosen");

        robot.interact(() -> desk.visit(LocalDate.of(2025, 11, 4), 6, 4, OptionalInt.empty(), "", ""));
        assertThat(shownTexts(robot)).contains("Charts begin at the second visit.");
    }

    @Test
    void everyControlCanBeHeardAndNoStyleIsMissing(FxRobot robot) {
        robot.type(KeyCode.DIGIT4);

        Set<Node> controls = robot.lookup(ProgressViewTest::isControl).queryAll();
        assertThat(controls).hasSizeGreaterThan(30);
        for (Node control : controls) {
            assertThat(spoken(control)).as(control.toString()).isNotBlank();
        }
        assertThat(warnings.heard()).isEmpty();
    }
}
