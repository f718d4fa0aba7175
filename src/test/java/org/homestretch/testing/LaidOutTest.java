package org.homestretch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The look at a view finds every fault planted in one, and finds none in a view without. */
@ExtendWith(ApplicationExtension.class)
class LaidOutTest {

    private static final String NAME = "Maria-Magdalena Fernández-Villavicencio";

    private static final double WIDTH = 300;
    private static final double HEIGHT = 200;

    private final VBox view = new VBox();

    @Start
    void show(Stage stage) {
        view.setManaged(false);
        view.setClip(new Rectangle(WIDTH, HEIGHT));
        Screens.show(stage, new Pane(view), 2 * WIDTH, 2 * HEIGHT);
    }

    @Test
    void aViewInOrderHasNoFault(FxRobot robot) {
        var pane = new ScrollPane(new VBox(new Button("One"), tall(400), new Button("Two")));
        pane.setHbarPolicy(ScrollBarPolicy.NEVER);

        assertThat(faults(robot, wrapped(NAME), pane)).isEmpty();
    }

    @Test
    void aCutButtonIsFound(FxRobot robot) {
        var button = new Button("Build the program again");
        button.setMaxWidth(60);

        assertThat(faults(robot, button)).singleElement().asString().contains("is cut");
    }

    @Test
    void aCutNameIsFoundAndOtherWordsMayEndInAnEllipsis(FxRobot robot) {
        var name = new Label(NAME);
        name.setMaxWidth(80);
        var other = new Label("Degenerative spondylolisthesis");
        other.setMaxWidth(80);

        assertThat(faults(robot, name, other)).singleElement().asString().contains(NAME, "is cut");
    }

    @Test
    void aCutSideOfAnExerciseIsFound(FxRobot robot) {
        var side = new ToggleButton("Both");
        side.getStyleClass().setAll("side-button");
        side.setMaxWidth(14);

        assertThat(faults(robot, side)).anyMatch(fault -> fault.contains("is cut"));
    }

    @Test
    void whatIsWiderThanItsPaneIsFound(FxRobot robot) {
        var scale = new HBox(wide(200), wide(200));

        assertThat(faults(robot, scale)).anyMatch(fault -> fault.contains("leaves"));
    }

    @Test
    void whatNoScrollBarLeadsToIsFound(FxRobot robot) {
        var row = new HBox(new Button("Zero"), wide(280), new Button("Ten"));
        var pane = new ScrollPane(row);
        pane.setHbarPolicy(ScrollBarPolicy.NEVER);

        assertThat(faults(robot, pane)).anyMatch(fault -> fault.contains("out of reach"));
    }

    @Test
    void whatLiesBelowTheWindowIsFound(FxRobot robot) {
        assertThat(faults(robot, tall(190), new Button("Print")))
                .anyMatch(fault -> fault.contains("Print") && fault.contains("out of reach"));
    }

    @Test
    void twoThatLieOverEachOtherAreFound(FxRobot robot) {
        var row = new HBox(-20, new Button("Search"), new Button("Lock"));

        assertThat(faults(robot, row)).singleElement().asString().contains("lies over");
    }

    @Test
    void aControlWithoutSizeIsFound(FxRobot robot) {
        var button = new Button("Undo");
        button.setMinSize(0, 0);
        button.setMaxSize(0, 0);

        assertThat(faults(robot, button)).anyMatch(fault -> fault.contains("has no size"));
    }

    private List<String> faults(FxRobot robot, Node... parts) {
        robot.interact(() -> {
            view.getChildren().setAll(parts);
            view.resize(WIDTH, HEIGHT);
            view.applyCss();
            view.layout();
        });
        return LaidOut.faults(view, List.of(NAME));
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region tall(double height) {
        var region = new Region();
        region.setMinHeight(height);
        return region;
    }

    private static Region wide(double width) {
        var region = new Region();
        region.setMinSize(width, 20);
        return region;
    }
}
