package org.homestretch.ui.program;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.GridView;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figures;
import org.homestretch.figure.TreatedSide;
import org.homestretch.testing.CssWarnings;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.edit.Row;
import org.homestretch.ui.program.library.LibraryTile;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The program builder in a window, with a bench of models behind it. */
@ExtendWith(ApplicationExtension.class)
abstract class ProgramScene {

    final CssWarnings warnings = new CssWarnings();
    final Bench bench = new Bench();
    ProgramController controller;
    Scene scene;
    FxRobot robot;

    void show(Stage stage) {
        controller = new ProgramController(bench.builder, new Figures(), bench.showing());
        scene = Screens.show(stage, controller.view(), 1366, 700);
        bench.open();
        bench.desk.place().set(View.PROGRAM);
        controller.shown();
        controller.takeKeys();
    }

    void typeDay(String day) {
        robot.clickOn("#review");
        robot.interact(() -> dayField().setText(day));
        robot.interact(ProgramScene::pressAway);
    }

    TextInputControl dayField() {
        return robot.lookup(".review-box .text-field").queryTextInputControl();
    }

    static void pressAway() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }

    static boolean canBeHeard(Node control) {
        String said = control.getAccessibleText();
        boolean words = control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return words || said != null && !said.isBlank();
    }

    FxRobot type(String words) {
        filter("");
        robot.clickOn("#libraryFilter").write(words);
        return robot;
    }

    void filter(String words) {
        robot.interact(() -> filter().setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void begin(String... ids) {
        robot.interact(() -> {
            bench.with(ids);
            list().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    TreatedSide shownSide() {
        return ((Segments<TreatedSide>) robot.lookup(".demonstration #side").query())
                .valueProperty()
                .get();
    }

    TextField filter() {
        return robot.lookup("#libraryFilter").queryAs(TextField.class);
    }

    ListView<Row> list() {
        return robot.lookup("#programList").queryListView();
    }

    @SuppressWarnings("unchecked")
    GridView<Exercise> grid() {
        return robot.lookup("#libraryList").queryAs(GridView.class);
    }

    boolean shown(String id) {
        return robot.lookup(id).tryQuery().filter(ProgramScene::onScreen).isPresent();
    }

    static boolean onScreen(Node node) {
        return node.isVisible()
                && Optional.ofNullable(node.getParent())
                        .filter(parent -> !onScreen(parent))
                        .isEmpty();
    }

    Node tile(String id) {
        return robot.lookup((Predicate<Node>) node -> node instanceof LibraryTile tile
                        && tile.getItem() != null
                        && tile.getItem().id().equals(id))
                .query();
    }

    Node button(String spoken) {
        return robot.lookup(
                        (Predicate<Node>) node -> node instanceof ButtonBase && spoken.equals(node.getAccessibleText()))
                .query();
    }

    /** The words on the program's side of the window. */
    Node text(String words) {
        return robot.lookup((Predicate<Node>) node -> node instanceof Labeled labeled
                        && words.equals(labeled.getText())
                        && onScreen(labeled)
                        && !inTile(labeled))
                .query();
    }

    static boolean inTile(Node node) {
        return node != null && (node instanceof LibraryTile || inTile(node.getParent()));
    }
}
