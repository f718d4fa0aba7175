package org.homestretch.ui.progress;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.homestretch.progress.Visit;
import org.homestretch.testing.CssWarnings;
import org.homestretch.testing.Screens;
import org.homestretch.ui.progress.chart.TrendChart;
import org.homestretch.ui.progress.chart.WeekBars;
import org.homestretch.ui.progress.visits.VisitRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The progress view in a window, with a desk in memory. */
@ExtendWith(ApplicationExtension.class)
abstract class ProgressScene {

    final CssWarnings warnings = new CssWarnings();
    final ProgressDesk desk = new ProgressDesk().withCourse();
    ProgressController controller;
    Scene scene;

    void show(Stage stage) {
        controller = desk.controller();
        scene = Screens.show(stage, controller.view(), 1280, 700);
        controller.shown();
        controller.takeKeys();
    }

    @AfterEach
    void stopListening() {
        warnings.close();
    }

    static boolean isControl(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof TableView<?>
                || node instanceof TrendChart
                || node instanceof WeekBars;
    }

    static String spoken(Node control) {
        if (control.getAccessibleText() != null) {
            return control.getAccessibleText();
        }
        return control instanceof Labeled labeled ? labeled.getText() : "";
    }

    Visit visitOf(LocalDate day) {
        return desk.visits.on(day, desk.elena.id()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static TableView<VisitRow> table(FxRobot robot) {
        return robot.lookup("#visitTable").queryAs(TableView.class);
    }

    static TableCell<?, ?> cell(FxRobot robot, int row, String column) {
        for (Node node : robot.lookup(".table-cell").queryAll()) {
            if (node instanceof TableCell<?, ?> cell
                    && cell.getIndex() == row
                    && column.equals(cell.getTableColumn().getId())) {
                return cell;
            }
        }
        throw new AssertionError("No cell " + column + " in row " + row);
    }

    static ToggleButton scale(FxRobot robot, String id, String spoken) {
        return robot
                .from(robot.lookup(id).<Node>query())
                .lookup(".toggle-button")
                .queryAllAs(ToggleButton.class)
                .stream()
                .filter(button -> spoken.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    static ToggleButton day(FxRobot robot, String spoken) {
        return scale(robot, "#exerciseDays", spoken);
    }

    static List<String> shownTexts(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof Label && isShown(node)).queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }
}
