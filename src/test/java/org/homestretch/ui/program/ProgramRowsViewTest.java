package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.figure.TreatedSide;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.ui.program.edit.Column;
import org.homestretch.ui.program.rows.ProgramRowCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The rows of a program under the hand and under the keys. */
@ExtendWith(ApplicationExtension.class)
class ProgramRowsViewTest extends ProgramScene {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void aRowIsChangedByKeysAlone(FxRobot keys) {
        robot = keys;
        begin("bridge", "clam", "walk-continuous");

        keys.push(KeyCode.DOWN).push(KeyCode.DOWN);
        keys.push(KeyCode.DIGIT1)
                .push(KeyCode.DIGIT2)
                .push(KeyCode.LEFT)
                .push(KeyCode.ADD)
                .push(KeyCode.R);
        keys.push(KeyCode.ALT, KeyCode.UP);

        assertThat(bench.order()).startsWith("clam", "bridge");
        Prescription clam = bench.now().inOrder().getFirst();
        assertThat(clam.dose().repetitions()).isEqualTo(12);
        assertThat(clam.dose().sets()).isEqualTo(clam.exercise().usualDose().sets() + 1);
        assertThat(clam.side()).isEqualTo(Side.RIGHT);

        keys.push(KeyCode.DELETE);
        assertThat(bench.order()).containsExactly("bridge", "walk-continuous");
        keys.clickOn("#undo");
        assertThat(bench.order()).startsWith("clam");
    }

    @Test
    void aRowIsChangedByMouseAlone(FxRobot mouse) {
        robot = mouse;
        begin("bridge", "clam");
        int sets = bench.now().prescriptions().get(1).dose().sets();

        mouse.clickOn(text("Clam")).clickOn(button("More: Sets, Clam")).clickOn(button("Side, Clam, Both"));
        mouse.clickOn(button("More, Bridge")).clickOn("Move down");

        assertThat(bench.order()).containsExactly("clam", "bridge");
        assertThat(bench.now().inOrder().getFirst().dose().sets()).isEqualTo(sets + 1);
        assertThat(bench.now().inOrder().getFirst().side()).isEqualTo(Side.BOTH);
    }

    @Test
    void anAlternativeIsOneKeyAwayAndSwappedByArrowsAndEnter(FxRobot keys) {
        robot = keys;
        begin("clam", "knee-rolls");

        keys.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.A);
        assertThat(shown("#alternatives")).isTrue();
        keys.push(KeyCode.ESCAPE);
        assertThat(shown("#alternatives")).isFalse();
        assertThat(list().isFocused()).isTrue();
        assertThat(bench.order()).containsExactly("clam", "knee-rolls");

        keys.push(KeyCode.A);
        var choices = bench.builder.alternatives().offer().get().orElseThrow().choices();
        keys.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(bench.order())
                .containsExactly(
                        "clam", choices.get(1).prescription().exercise().id());
        assertThat(list().isFocused()).isTrue();
        keys.push(KeyCode.DIGIT7);
        assertThat(bench.now().inOrder().getLast().dose().repetitions()).isEqualTo(7);
    }

    @Test
    void theRowSpeaksItsCautions(FxRobot eye) {
        robot = eye;
        begin("water-walking");

        Node row = eye.lookup((Predicate<Node>) node -> node instanceof ProgramRowCell cell
                        && cell.getAccessibleText() != null
                        && cell.getAccessibleText().contains("Not advised: "))
                .query();

        assertThat(row.getAccessibleText()).startsWith("Walking in chest-deep water, 1 of 1. Not advised: ");
        assertThat(text(bench.builder
                                .findings()
                                .found()
                                .get()
                                .on(Bench.exercise("water-walking"))
                                .orElseThrow()
                                .line())
                        .isVisible())
                .isTrue();
    }

    @Test
    void aNumberOutOfRangeSaysWhyInTheRow(FxRobot keys) {
        robot = keys;
        begin("bridge");

        keys.push(KeyCode.DOWN).push(KeyCode.HOME).push(KeyCode.DIGIT3).push(KeyCode.DIGIT9);

        assertThat(text("Sets must be between 1 and 10, not 39.").isVisible()).isTrue();
        assertThat(bench.now().prescriptions().getFirst().dose().sets()).isEqualTo(3);
    }

    @Test
    void aNoteIsTypedUnderTheNameAndTheKeysGoBackToTheRow(FxRobot keys) {
        robot = keys;
        begin("bridge");

        keys.push(KeyCode.DOWN).push(KeyCode.ENTER).write("Slowly").push(KeyCode.ENTER);

        assertThat(bench.now().prescriptions().getFirst().note()).isEqualTo("Slowly");
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void aRowIsShownToThePatientForItsSide(FxRobot keys) {
        robot = keys;
        begin("clam");
        keys.push(KeyCode.DOWN).push(KeyCode.R);

        keys.push(KeyCode.SPACE);
        assertThat(shownSide()).isEqualTo(TreatedSide.RIGHT);
        keys.push(KeyCode.ESCAPE).push(KeyCode.L);
        keys.clickOn(button("More, Clam")).clickOn("Show the patient");

        assertThat(shownSide()).isEqualTo(TreatedSide.LEFT);
    }

    @Test
    void aLongHoldIsReadInFull(FxRobot keys) {
        robot = keys;
        begin("bridge");
        keys.interact(() -> bench.builder.cursor().goTo(Bench.exercise("bridge"), Column.HOLD));

        keys.push(KeyCode.DIGIT3).push(KeyCode.DIGIT0).push(KeyCode.DIGIT0);

        Labeled hold = keys.lookup(
                        node -> node instanceof Labeled words && "300".equals(words.getText()) && words.isVisible())
                .query();
        keys.interact(() -> scene.getRoot().layout());
        assertThat(hold.getWidth()).isGreaterThanOrEqualTo(hold.prefWidth(-1));
    }

    @Test
    @Tag("display")
    void aRowIsDraggedWithinItsGroupAndATileIntoTheProgram(FxRobot mouse) {
        robot = mouse;
        begin("bridge", "clam", "bird-dog");

        mouse.drag(text("Bridge")).moveTo(text("Clam")).moveBy(0, 40).drop();
        assertThat(bench.order()).startsWith("clam");

        type("wall");
        mouse.drag(tile("wall-squat")).moveTo(text("Clam")).drop();
        assertThat(bench.order()).contains("wall-squat");
    }
}
