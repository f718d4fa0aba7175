package org.homestretch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.focus.Face;
import org.homestretch.ui.kit.focus.KeyCaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The panes and rows that make do with the room there is. */
@ExtendWith(ApplicationExtension.class)
class RoomTest {

    private RoomPane left;
    private RoomPane main;
    private RoomPane right;
    private PaneRow row;
    private final StackPane root = new StackPane();
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        left = pane("Library", 340, Room.SMALL);
        main = pane("Program", 0, Room.ONE_PANE);
        right = pane("Guidance", 300, Room.USUAL);
        row = new PaneRow();
        row.getPanes().setAll(left, main, right);
        root.getChildren().setAll(row);
        Room.mark(root);
        Screens.show(stage, root, 1366, 700);
    }

    @Test
    void panesFoldFromTheRightAndComeOneAtATimeInTheEnd(FxRobot robot) {
        assertThat(seen(robot, 1366)).containsExactly(left, main, right);
        assertThat(seen(robot, 1280)).containsExactly(left, main);
        assertThat(seen(robot, 1024)).containsExactly(main);
        assertThat(seen(robot, 683)).containsExactly(main);
        assertThat(root.lookupAll(".pane-tabs .toggle-button")).hasSize(3);
    }

    @Test
    void aFoldedPaneLiesOverItsNeighbourAndLeavesItAsWideAsItWas(FxRobot robot) {
        seen(robot, 1280);
        double before = main.getWidth();

        robot.interact(() -> row.turn(right));
        layOut(robot);

        assertThat(right.isVisible()).isTrue();
        assertThat(main.getWidth()).isEqualTo(before);
        assertThat(right.getLayoutX() + right.getWidth()).isEqualTo(row.getWidth() - RoomPane.STRIP);
        robot.interact(() -> row.turn(right));
        assertThat(right.isVisible()).isFalse();
    }

    @Test
    void aFoldedPaneGivesItsRoomToTheMainOne(FxRobot robot) {
        seen(robot, 1366);
        double before = main.getWidth();

        robot.interact(() -> row.turn(left));
        layOut(robot);

        assertThat(main.getWidth()).isEqualTo(before + left.getWidth() - RoomPane.STRIP);
    }

    @Test
    void inTheSmallestWindowAKeyLeadsToAPaneAndBack(FxRobot robot) {
        seen(robot, 640);

        robot.interact(() -> row.turn(right));
        assertThat(right.isVisible()).isTrue();
        assertThat(main.isVisible()).isFalse();
        robot.interact(() -> row.turn(right));
        assertThat(main.isVisible()).isTrue();
    }

    @Test
    void theWayToAPartOfAPaneBringsThePane(FxRobot robot) {
        seen(robot, 640);

        robot.interact(() -> PaneRow.bring(left.getChildren().getFirst()));

        assertThat(left.isVisible()).isTrue();
    }

    @Test
    void actsGiveUpTheirKeyCapsBeforeTheWordsWrapAndThenStandBelow(FxRobot robot) {
        var caps = new KeyCaps("Ctrl P");
        var face = new Face();
        var print = new Button(null, face);
        var words = new Label("Maria-Magdalena Wilhelmine Fernández-Villavicencio");
        words.setWrapText(true);
        var head = new HeadRow();
        robot.interact(() -> {
            face.getChildren().setAll(new Label("Print sheet"), caps);
            head.getChildren().setAll(words, print);
            root.getChildren().setAll(head);
        });

        at(robot, 800);
        assertThat(caps.getChildren()).allMatch(Node::isVisible).isNotEmpty();
        at(robot, 440);
        assertThat(caps.getChildren()).noneMatch(Node::isVisible).isNotEmpty();
        assertThat(print.getLayoutX()).isGreaterThan(100);
        at(robot, 200);
        assertThat(print.getLayoutX()).isZero();
        assertThat(print.getLayoutY()).isGreaterThanOrEqualTo(words.getHeight());
    }

    @Test
    void choicesStandInTwoRowsRatherThanBeCut(FxRobot robot) {
        var choices = new Segments<String>();
        choices.setName("Nerve tests");
        robot.interact(() -> {
            choices.offer(List.of("Unauffällig", "Leicht, stabil", "Schwere Schwäche", "Zunehmend"), word -> word);
            root.getChildren().setAll(choices);
        });

        at(robot, 900);
        assertThat(tops(choices)).hasSize(1);
        at(robot, 300);
        assertThat(tops(choices)).hasSize(2);
        assertThat(choices.getChildren()).isNotEmpty().noneMatch(one -> ((Labeled) one).isTextTruncated());
    }

    @Test
    void whatDoesNotFitInARowIsCountedAndNamed(FxRobot robot) {
        var tags = new FoldingRow();
        robot.interact(() -> {
            tags.show(Stream.of("No red flags", "No kneeling", "No lying face down", "No pool")
                    .map(Label::new)
                    .toList());
            root.getChildren().setAll(tags);
        });

        at(robot, 200);

        List<String> shown = tags.getChildren().stream()
                .filter(Node::isVisible)
                .map(one -> ((Labeled) one).getText())
                .toList();
        assertThat(shown).first().isEqualTo("No red flags");
        assertThat(shown).last().asString().startsWith("+");
    }

    @Test
    void theOnlyOneShownGivesWayBeforeTheWindowDoes(FxRobot robot) {
        var tags = new FoldingRow();
        robot.interact(() -> {
            tags.show(Stream.of("Questions that nobody finished yet", "No pool")
                    .map(Label::new)
                    .toList());
            root.getChildren().setAll(tags);
        });

        at(robot, 170);

        var first = (Label) tags.getChildren().getFirst();
        assertThat(first.isVisible()).isTrue();
        assertThat(first.getBoundsInParent().getMaxX()).isLessThan(170);
        assertThat(tags.minWidth(-1)).isLessThan(170);
    }

    private List<Double> tops(Segments<?> choices) {
        return choices.getChildren().stream().map(Node::getLayoutY).distinct().toList();
    }

    private List<RoomPane> seen(FxRobot robot, double width) {
        at(robot, width);
        return row.getPanes().stream().filter(Node::isVisible).toList();
    }

    private void at(FxRobot robot, double width) {
        robot.interact(() -> {
            stage.getScene().setRoot(new StackPane());
            Screens.show(stage, root, width, 500);
        });
        layOut(robot);
    }

    private void layOut(FxRobot robot) {
        robot.interact(() -> {
            root.resize(root.getScene().getWidth(), 500);
            root.applyCss();
            root.layout();
            root.layout();
        });
    }

    private static RoomPane pane(String name, double width, Room folds) {
        var pane = new RoomPane();
        pane.setName(name);
        pane.setIcon("fth-list");
        pane.setFolds(folds);
        if (width > 0) {
            pane.setWide(width);
        }
        pane.getChildren().setAll(new Label(name));
        return pane;
    }
}
