package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.GridView;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figures;
import org.homestretch.figure.TreatedSide;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.testing.CssWarnings;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.edit.Column;
import org.homestretch.ui.program.edit.Row;
import org.homestretch.ui.program.library.LibraryTile;
import org.homestretch.ui.program.rows.ProgramRowCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The program builder under the hand and under the keys. */
@ExtendWith(ApplicationExtension.class)
class ProgramViewTest {

    private final CssWarnings warnings = new CssWarnings();
    private final Bench bench = new Bench();
    private ProgramController controller;
    private Scene scene;
    private FxRobot robot;

    @Start
    void show(Stage stage) {
        controller = new ProgramController(bench.builder, new Figures(), bench.showing());
        scene = Screens.show(stage, controller.view(), 1366, 700);
        bench.open();
        bench.desk.place().set(View.PROGRAM);
        controller.shown();
        controller.takeKeys();
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
    void theFilterBehindTheButtonNarrowsAndItsChipTakesItBack(FxRobot mouse) {
        robot = mouse;
        int all = grid().getItems().size();

        mouse.clickOn(".filter-button").clickOn("Nerve glide").clickOn("Done");
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

    private void typeDay(String day) {
        robot.clickOn("#review");
        robot.interact(() -> dayField().setText(day));
        robot.interact(ProgramViewTest::pressAway);
    }

    private TextInputControl dayField() {
        return robot.lookup(".review-box .text-field").queryTextInputControl();
    }

    private static void pressAway() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
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

        Set<Node> controls = eye.lookup((Predicate<Node>) node ->
                        node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ListView)
                .queryAll();

        assertThat(controls).hasSizeGreaterThan(40).allMatch(ProgramViewTest::canBeHeard);
        assertThat(warnings.heard()).isEmpty();
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

    private static boolean canBeHeard(Node control) {
        String said = control.getAccessibleText();
        boolean words = control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return words || said != null && !said.isBlank();
    }

    private FxRobot type(String words) {
        filter("");
        robot.clickOn("#libraryFilter").write(words);
        return robot;
    }

    private void filter(String words) {
        robot.interact(() -> filter().setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void begin(String... ids) {
        robot.interact(() -> {
            bench.with(ids);
            list().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private TreatedSide shownSide() {
        return ((Segments<TreatedSide>) robot.lookup(".demonstration #side").query())
                .valueProperty()
                .get();
    }

    private TextField filter() {
        return robot.lookup("#libraryFilter").queryAs(TextField.class);
    }

    private ListView<Row> list() {
        return robot.lookup("#programList").queryListView();
    }

    @SuppressWarnings("unchecked")
    private GridView<Exercise> grid() {
        return robot.lookup("#libraryList").queryAs(GridView.class);
    }

    private boolean shown(String id) {
        return robot.lookup(id).tryQuery().filter(ProgramViewTest::onScreen).isPresent();
    }

    private static boolean onScreen(Node node) {
        return node.isVisible()
                && Optional.ofNullable(node.getParent())
                        .filter(parent -> !onScreen(parent))
                        .isEmpty();
    }

    private Node tile(String id) {
        return robot.lookup((Predicate<Node>) node -> node instanceof LibraryTile tile
                        && tile.getItem() != null
                        && tile.getItem().id().equals(id))
                .query();
    }

    private Node button(String spoken) {
        return robot.lookup(
                        (Predicate<Node>) node -> node instanceof ButtonBase && spoken.equals(node.getAccessibleText()))
                .query();
    }

    /** The words on the program's side of the window. */
    private Node text(String words) {
        return robot.lookup((Predicate<Node>) node -> node instanceof Labeled labeled
                        && words.equals(labeled.getText())
                        && onScreen(labeled)
                        && !inTile(labeled))
                .query();
    }

    private static boolean inTile(Node node) {
        return node != null && (node instanceof LibraryTile || inTile(node.getParent()));
    }
}
