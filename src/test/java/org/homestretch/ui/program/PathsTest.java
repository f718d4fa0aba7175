package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.figure.Figures;
import org.homestretch.patient.Limit;
import org.homestretch.patient.PainScore;
import org.homestretch.patient.RedFlagScreen;
import org.homestretch.patient.Side;
import org.homestretch.program.Prescription;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Visit;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The main job counted: from a repeat visit to the next printed sheet, by mouse alone and by keys alone. */
@ExtendWith(ApplicationExtension.class)
class PathsTest {

    private static final long TWO_WEEKS = 14L * 24 * 60 * 60 * 1000;

    private final Bench bench = new Bench();
    private ProgramController controller;
    private FxRobot robot;
    private int count;

    @Start
    void show(Stage stage) {
        controller = new ProgramController(bench.builder, new Figures(), bench.showing());
        Screens.show(stage, controller.view(), 1366, 700);
    }

    @Test
    void aRepeatVisitTakesNineClicks(FxRobot mouse) {
        robot = mouse;
        visitedAgain();

        pressed(() -> bench.desk.place().set(Place.PROGRAM)); // the button of the record
        click(card("Start from Program 1, adjusted"));
        click(labeled("Swap for"));
        click(labeled("Continuous comfortable walk: "));
        String add = "Add " + Bench.exercise("figure-four-supine").name();
        robot.moveTo(said(add));
        click(said(add));
        int reps = repetitions("bridge");
        click(said("More: Reps, Bridge"));
        click(said("More: Reps, Bridge"));
        assertThat(repetitions("bridge")).isGreaterThan(reps);
        click(said("Side, Clam, Right"));
        click(robot.lookup("#printSheet").query());

        printed();
        assertThat(count).isEqualTo(9);
        tell("A  repeat visit by mouse", count + " clicks");
    }

    @Test
    void theSameTakesNoMoreThanTwentyKeys(FxRobot keys) {
        robot = keys;
        visitedAgain();

        pressed(() -> {
            bench.desk.place().set(Place.PROGRAM); // Ctrl+2
            controller.takeKeys();
        });
        key(KeyCode.ENTER);
        nextPane(2);
        key(KeyCode.ENTER);
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        nextPane(0);
        "fig".chars().forEach(letter -> key(KeyCode.getKeyCode(Character.toString(Character.toUpperCase(letter)))));
        key(KeyCode.ENTER);
        nextPane(1);
        int reps = repetitions("figure-four-supine");
        key(KeyCode.ADD);
        key(KeyCode.ADD);
        assertThat(repetitions("figure-four-supine")).isGreaterThan(reps);
        key(KeyCode.R);
        pressed(bench.builder.print()::print); // Ctrl+P

        printed();
        assertThat(count).isLessThanOrEqualTo(20);
        tell("B  repeat visit by keys", count + " keys");
    }

    /** Program 1 was printed two weeks ago, all went well, and kneeling hurts now. */
    private void visitedAgain() {
        robot.interact(() -> {
            bench.with("bridge", "clam", "cat-camel", "walk-continuous");
            bench.model.dose(Bench.exercise("walk-continuous"), Column.MINUTES, 15);
            bench.builder.print().print();
            bench.clock.forward(TWO_WEEKS);
            bench.desk.place().set(Place.PROGRESS);
            var done = new BitSet();
            done.set(0, 13);
            bench.visits.save(Visit.on(bench.desk.today(), bench.elena.id(), "Dr Brandt")
                    .withLeg(Optional.of(PainScore.of(0)))
                    .withBack(Optional.of(PainScore.of(0)))
                    .withDays(Optional.of(ExerciseDays.of(done, 14))));
            var episode = bench.episode();
            bench.patients.save(episode.with(episode.circumstances().withLimits(Set.of(Limit.NO_KNEEL)))
                    .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
        });
    }

    private void printed() {
        assertThat(bench.tray.printed).hasSize(2);
        assertThat(bench.now().number()).isEqualTo(2);
        assertThat(bench.order()).contains("bridge", "figure-four-supine").doesNotContain("cat-camel");
        assertThat(bench.now().prescriptions()).extracting(Prescription::side).contains(Side.RIGHT);
    }

    private int repetitions(String id) {
        return bench.now().prescriptions().stream()
                .filter(one -> one.exercise().id().equals(id))
                .mapToInt(one -> one.dose().repetitions())
                .sum();
    }

    private void click(Node node) {
        count++;
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void key(KeyCode code) {
        count++;
        robot.push(code);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void nextPane(int place) {
        pressed(() -> controller.stops().get(place).take()); // F6
    }

    /** A press outside of the builder. */
    private void pressed(Runnable done) {
        count++;
        robot.interact(done);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node card(String spoken) {
        return robot.lookup((Predicate<Node>) node -> node instanceof ButtonBase
                        && node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(spoken))
                .query();
    }

    private Node said(String spoken) {
        return robot.lookup(
                        (Predicate<Node>) node -> node instanceof ButtonBase && spoken.equals(node.getAccessibleText()))
                .query();
    }

    private Node labeled(String words) {
        return robot.lookup((Predicate<Node>) node -> node instanceof ButtonBase button
                        && button instanceof Labeled
                        && button.getText() != null
                        && button.getText().startsWith(words))
                .query();
    }

    private static void tell(String path, String measured) {
        System.out.printf("%-32s %s%n", path, measured);
    }
}
