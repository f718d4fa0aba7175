package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.program.Program;
import org.homestretch.testing.Pulses;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.edit.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The program builder under the hand and under the keys. */
@ExtendWith(ApplicationExtension.class)
class ProgramViewTest extends ProgramScene {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void aProgramIsWrittenByTypingNames(FxRobot keys) {
        robot = keys;

        type("bridge").push(KeyCode.ENTER);
        type("clam").push(KeyCode.ENTER);
        type("walk").push(KeyCode.ENTER);

        assertThat(bench.order()).startsWith("bridge", "clam");
        assertThat(list().getItems().stream().filter(Row.Line.class::isInstance))
                .hasSize(3);
        assertThat(filter().isFocused()).isTrue();
        assertThat(filter().getSelectedText()).isEqualTo("walk");
    }

    @Test
    void theArrowsChooseATileWhileTypingGoesOn(FxRobot keys) {
        robot = keys;

        type("hamstring").push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(bench.order()).containsExactly(grid().getItems().get(1).id());
    }

    @Test
    void aDoubleClickAndThePlusOfATileAdd(FxRobot mouse) {
        robot = mouse;
        type("bri");
        mouse.doubleClickOn(tile("bridge"));
        filter("clam");
        mouse.moveTo(tile("clam")).clickOn(button("Add Clam"));

        assertThat(bench.order()).containsExactly("bridge", "clam");
    }

    @Test
    void theFlareUpSheetIsOnePressAwayOnceAProgramWasPrinted(FxRobot mouse) {
        robot = mouse;
        begin("bridge", "walk-continuous");
        assertThat(shown("#flareUp")).isFalse();
        mouse.clickOn("#printSheet");

        mouse.clickOn("#flareUp");

        assertThat(text("Elena Marsh, flare-up sheet, beside the program").isVisible())
                .isTrue();
        mouse.push(KeyCode.ENTER);
        assertThat(bench.tray.printed).hasSize(2);
        assertThat(bench.now().number()).isEqualTo(1);
    }

    @Test
    void whatIsNotFoundIsSaidAndTheFiltersAreCleared(FxRobot mouse) {
        robot = mouse;
        mouse.clickOn("Lying");
        type("plank bosu");
        assertThat(text("No exercise matches “plank bosu”").isVisible()).isTrue();

        mouse.clickOn(".nothing-found .button");

        assertThat(grid().getItems()).hasSize(bench.builder.library().finder().size());
    }

    @Test
    void aTileIsShownToThePatientByItsButtonAndEscapeLeadsBack(FxRobot mouse) {
        robot = mouse;
        type("clam");

        mouse.moveTo(tile("clam")).clickOn(button("Show Clam in motion"));
        assertThat(shown(".demonstration")).isTrue();
        mouse.push(KeyCode.ESCAPE);

        assertThat(shown(".demonstration")).isFalse();
        assertThat(filter().isFocused()).isTrue();
        mouse.push(KeyCode.ALT, KeyCode.ENTER);
        assertThat(shown(".demonstration")).isTrue();
        assertThat(bench.order()).isEmpty();
    }

    @Test
    void theFilterBehindTheButtonNarrowsAndItsChipTakesItBack(FxRobot mouse) {
        robot = mouse;
        int all = grid().getItems().size();

        mouse.clickOn(".filter-button");
        Pulses.rest(mouse, ".filter-pane");
        mouse.clickOn("Nerve glide").clickOn("Done");
        int glides = grid().getItems().size();
        mouse.clickOn(button("Remove filter Nerve glide"));

        assertThat(glides).isBetween(1, all - 1);
        assertThat(grid().getItems()).hasSize(all);
    }

    @Test
    void theSheetIsLookedAtAndPrinted(FxRobot mouse) {
        robot = mouse;
        begin("bridge");

        mouse.clickOn("#previewSheet");
        assertThat(bench.builder.preview().isOpen().get()).isTrue();
        mouse.push(KeyCode.ESCAPE);
        assertThat(bench.builder.preview().isOpen().get()).isFalse();
        mouse.clickOn("#printSheet");

        assertThat(bench.tray.printed).hasSize(1);
        assertThat(text("Printed").isVisible()).isTrue();
    }

    @Test
    void aDayTypedForTheNextVisitCountsWithoutEnterAndWhatIsNoDayWaits(FxRobot mouse) {
        robot = mouse;
        begin("bridge");

        typeDay("31 Feb");
        mouse.clickOn("#review");
        assertThat(mouse.lookup(".review-box .text-field")
                        .queryTextInputControl()
                        .getText())
                .isEqualTo("31 Feb");

        mouse.push(KeyCode.SHORTCUT, KeyCode.A).write("3 weeks");
        mouse.interact(ProgramViewTest::pressAway);
        assertThat(bench.model.program().get().flatMap(Program::review))
                .contains(bench.desk.today().plusWeeks(3));
    }

    @Test
    void aPrintedProgramIsOfferedToStartTheNextOneFrom(FxRobot keys) {
        robot = keys;
        begin("bridge", "clam");
        keys.interact(() -> {
            bench.builder.print().print();
            bench.model.startFrom("Started blank", List.of());
            controller.takeKeys();
        });

        keys.push(KeyCode.DIGIT1);

        assertThat(bench.order()).containsExactly("bridge", "clam");
        assertThat(bench.now().number()).isEqualTo(2);
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void theKeysStayOnTheChoiceWhenTheRecordSaysSomethingElse(FxRobot keys) {
        robot = keys;
        keys.interact(() -> {
            bench.patients.save(bench.episode().with(Diagnosis.UNCLEAR.withMain(Condition.SPINAL_STENOSIS)));
            bench.desk.place().set(View.PATIENTS);
            bench.desk.place().set(View.PROGRAM);
            controller.takeKeys();
        });

        keys.push(KeyCode.DIGIT1);

        assertThat(bench.order()).hasSizeGreaterThan(2);
    }

    @Test
    void theBalanceFoldsInANarrowWindowAndOpensByItsKey(FxRobot keys) {
        robot = keys;
        begin("bridge");
        keys.interact(() -> scene.getWindow().setWidth(1250));
        assertThat(shown("#guidance")).isFalse();

        keys.interact(() -> controller.shortcuts().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals("F8"))
                .forEach(entry -> entry.getValue().run()));

        assertThat(shown("#guidance")).isTrue();
    }

    @Test
    void everyControlCanBeHeardAndTheStyleSheetIsUnderstood(FxRobot eye) {
        robot = eye;
        begin("bridge", "clam", "walk-continuous");
        eye.interact(() -> bench.builder.preview().open());
        eye.interact(() -> bench.builder.preview().close());

        Set<Node> controls = eye.lookup((Predicate<Node>) node -> node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase
                        || node instanceof ListView && !"list-view".equals(node.getId()))
                .queryAll();

        assertThat(controls).hasSizeGreaterThan(40).allMatch(ProgramViewTest::canBeHeard);
        assertThat(warnings.heard()).isEmpty();
    }
}
