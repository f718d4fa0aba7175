package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.homestretch.figure.Figures;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.start.StartCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a program can start from, as it stands before a clinician who knows little of the patient yet. */
@ExtendWith(ApplicationExtension.class)
class StartViewTest {

    private static final double MOST_ROOM = 60;

    private final Bench bench = new Bench();
    private Scene scene;

    @Start
    void show(Stage stage) {
        var controller = new ProgramController(bench.builder, new Figures(), bench.showing());
        bench.patients.save(
                Episode.begin(bench.elena.id()).screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
        scene = Screens.show(stage, controller.view(), 1360, 800);
        bench.open();
        bench.desk.place().set(View.PROGRAM);
        controller.shown();
        controller.takeKeys();
    }

    @Test
    void theFirstChoicesAreAsHighAsTheirWordsAndInSight(FxRobot eye) {
        stands(eye, "start-first");
    }

    @Test
    void theChoicesAfterAnUndoneStartHaveANumberEach(FxRobot eye) {
        eye.interact(() -> {
            bench.builder.starts().start(bench.choices().getFirst());
            bench.builder.print().print();
            bench.model.undo();
        });

        stands(eye, "start-undone");
    }

    @Test
    void whatIsNotKnownYetStandsRightUnderTheBalance(FxRobot eye) {
        eye.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", "start-unknown.png")));

        assertThat(top(eye, "#unasked") - bottom(eye, ".balance-areas")).isBetween(0.0, 60.0);
    }

    private static double top(FxRobot eye, String part) {
        Node node = eye.lookup(part).query();
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    private static double bottom(FxRobot eye, String part) {
        Node node = eye.lookup(part).query();
        return node.localToScene(node.getBoundsInLocal()).getMaxY();
    }

    private void stands(FxRobot eye, String picture) {
        eye.interact(() -> Screens.snapshot(scene, Path.of("target", "screens", picture + ".png")));
        List<StartCard> cards =
                List.copyOf(eye.lookup((Predicate<Node>) StartCard.class::isInstance)
                                .queryAll())
                        .stream()
                        .map(StartCard.class::cast)
                        .toList();
        assertThat(cards).hasSizeGreaterThan(1).allSatisfy(card -> {
            Bounds words = card.lookup(".start-words").getBoundsInParent();
            double lowest = card.lookupAll(".start-words > *").stream()
                    .mapToDouble(part -> part.getBoundsInParent().getMaxY())
                    .max()
                    .orElseThrow();
            assertThat(words.getHeight() - lowest).isLessThan(2);
            assertThat(card.getHeight() - words.getHeight()).isBetween(0.0, MOST_ROOM);
            assertThat(labels(card, ".start-mark .label"))
                    .isNotEmpty()
                    .allMatch(label -> label.getWidth() >= label.prefWidth(-1) - 0.5);
        });
        assertThat(cards.stream().map(StartViewTest::number)).doesNotHaveDuplicates();
        StartCard last = cards.getLast();
        assertThat(last.localToScene(last.getBoundsInLocal()).getMaxY()).isLessThan(scene.getHeight());
    }

    private static List<Region> labels(StartCard card, String selector) {
        Set<Node> found = card.lookupAll(selector);
        return found.stream().map(Region.class::cast).toList();
    }

    private static String number(StartCard card) {
        return labels(card, ".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElseThrow();
    }
}
