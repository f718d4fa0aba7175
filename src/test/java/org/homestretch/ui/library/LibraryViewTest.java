package org.homestretch.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Filter;
import org.homestretch.exercise.ForPatient;
import org.homestretch.exercise.Library;
import org.homestretch.figure.Figures;
import org.homestretch.figure.motion.Movements;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.testing.CssWarnings;
import org.homestretch.testing.Pulses;
import org.homestretch.testing.Screens;
import org.homestretch.testing.Walk;
import org.homestretch.ui.kit.demonstration.Showing;
import org.homestretch.ui.kit.finder.Whom;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The library to read, under the hand and under the keys. */
@ExtendWith(ApplicationExtension.class)
class LibraryViewTest {

    private final Figures figures = new Figures();
    private final Library whole = Catalogue.library(figures.ids());
    private final CssWarnings warnings = new CssWarnings();
    private final Workers drawing = new Workers(new Notices());
    private final Workers opening = new Workers(new Notices());
    private final ObjectProperty<Optional<Whom>> whom = new SimpleObjectProperty<>(Optional.empty());
    private LibraryModel model;
    private LibraryController controller;
    private Scene scene;

    @Start
    void show(Stage stage) {
        model = new LibraryModel(whole, whom);
        controller = new LibraryController(
                model, figures, new Showing(new Movements(figures), opening, drawing, () -> Language.EN));
        scene = Screens.show(stage, controller.view(), 1366, 700);
        stage.sizeToScene();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(controller::rest);
        opening.close();
        drawing.close();
    }

    @Test
    void anExerciseIsFoundReadAndShownByKeysAlone(FxRobot keys) {
        keys.interact(controller::filter);
        keys.write("brigde").push(KeyCode.DOWN);
        Exercise second = shelf(keys).getItems().get(1);
        assertThat(words(keys, "#name")).isEqualTo(second.name());
        assertThat(field(keys).isFocused()).isTrue();

        keys.push(KeyCode.ENTER);
        assertThat(keys.lookup("#showPatient").query().isFocused()).isTrue();
        keys.push(KeyCode.SPACE);
        assertThat(keys.lookup(".demonstration").tryQuery()).isPresent();
        keys.push(KeyCode.ESCAPE);

        assertThat(keys.lookup(".demonstration").tryQuery()).isEmpty();
        assertThat(keys.lookup("#showPatient").query().isFocused()).isTrue();
    }

    @Test
    void escapeClearsWhatWasTypedAndKeepsThePage(FxRobot keys) {
        keys.interact(controller::filter);
        keys.write("clam");
        String open = words(keys, "#name");

        keys.push(KeyCode.ESCAPE);

        assertThat(field(keys).getText()).isEmpty();
        assertThat(shelf(keys).getItems()).hasSizeGreaterThan(100);
        assertThat(words(keys, "#name")).isNotEmpty().isNotEqualTo(open);
    }

    @Test
    void filtersAreSetInThePopoverShownAsChipsAndTakenAway(FxRobot mouse) {
        mouse.clickOn(".filter-button");
        Pulses.rest(mouse, ".filter-pane");
        mouse.clickOn("Nerve glide").clickOn("Done");
        assertThat(shelf(mouse).getItems())
                .isNotEmpty()
                .allMatch(one -> one.kind().words().equals("Nerve glide"));

        mouse.clickOn(spoken(mouse, "Remove filter Nerve glide"));

        assertThat(shelf(mouse).getItems()).hasSizeGreaterThan(100);
    }

    @Test
    void aChipPressedByKeyKeepsTheKeys(FxRobot keys) {
        Node lying = keys.lookup(node -> node instanceof ToggleButton chip && "Lying".equals(chip.getText()))
                .query();
        keys.interact(lying::requestFocus);

        keys.push(KeyCode.SPACE);
        assertThat(model.finder().filter().get().lying()).isTrue();
        assertThat(lying.isFocused()).isTrue();
        keys.push(KeyCode.SPACE);

        assertThat(model.finder().filter().get()).isEqualTo(Filter.NONE);
    }

    @Test
    void nothingFoundLeadsBack(FxRobot mouse) {
        mouse.interact(() -> model.finder().words().set("plank bosu"));
        snapshot(mouse, "library-nothing");

        mouse.clickOn(".nothing-found .button");

        assertThat(shelf(mouse).getItems()).hasSizeGreaterThan(100);
    }

    @Test
    void theWordsSwitchToSpanishAndBack(FxRobot mouse) {
        Exercise clam = whole.get("clam");
        mouse.interact(() -> controller.show(clam));

        mouse.clickOn("Español");
        snapshot(mouse, "library-spanish");
        assertThat(words(mouse, "#setUp")).isEqualTo(clam.in(new Language("es")).setUp());
        mouse.clickOn("English");

        assertThat(words(mouse, "#setUp")).isEqualTo(clam.in(Language.EN).setUp());
    }

    @Test
    void theLadderLeadsToTheHarderExercise(FxRobot mouse) {
        Exercise bridge = whole.get("bridge");
        Exercise harder = model.harder(bridge).getFirst();
        mouse.interact(() -> controller.show(bridge));

        mouse.clickOn(harder.name());

        assertThat(words(mouse, "#name")).isEqualTo(harder.name());
        assertThat(shelf(mouse).getSelectionModel().getSelectedItem()).isEqualTo(harder);
    }

    @Test
    void theListNeverScrollsSideways(FxRobot eye) {
        assertThat(eye.lookup("#shelf .scroll-bar").queryAllAs(ScrollBar.class))
                .filteredOn(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .filteredOn(Node::isVisible)
                .isEmpty();
    }

    @Test
    void everyControlCanBeHeardNothingIsCutAndTheStyleSheetIsUnderstood(FxRobot eye) {
        eye.interact(() -> {
            whom.set(Optional.of(new Whom("Maximiliana", new ForPatient(exercise -> true, Equipment.IN_EVERY_HOME))));
            controller.show(whole.get("hamstring-supine-towel"));
        });
        snapshot(eye, "library");
        assertThat(Walk.mute(scene.getRoot())).isEmpty();
        assertThat(Walk.clipped(scene.getRoot())).isEmpty();

        eye.clickOn(".filter-button");
        Node pane = eye.lookup(".filter-pane").query();
        eye.interact(() -> Screens.snapshot(pane, Path.of("target/screens/library-filter.png")));

        assertThat(Walk.mute(pane)).isEmpty();
        assertThat(Walk.clipped(pane)).isEmpty();
        assertThat(warnings.heard()).isEmpty();
    }

    @Test
    void inTheSmallestWindowNothingIsCut(FxRobot eye) {
        eye.interact(() -> {
            scene.getWindow().setWidth(944);
            scene.getWindow().setHeight(560);
            controller.show(whole.all().stream()
                    .filter(one -> figures.phases(one.id()).size() > 2)
                    .findFirst()
                    .orElseThrow());
        });
        snapshot(eye, "library-small");

        assertThat(Walk.clipped(scene.getRoot())).isEmpty();
        assertThat(eye.lookup("#facts").query().getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(eye.lookup("#facts")
                        .query()
                        .getParent()
                        .getLayoutBounds()
                        .getMaxX());
    }

    private void snapshot(FxRobot robot, String name) {
        robot.interact(() -> Screens.snapshot(scene, Path.of("target/screens/" + name + ".png")));
    }

    private static Node spoken(FxRobot robot, String words) {
        return robot.lookup(
                        (Predicate<Node>) node -> node instanceof ButtonBase && words.equals(node.getAccessibleText()))
                .query();
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#shelfFilter").queryAs(TextField.class);
    }

    private static ListView<Exercise> shelf(FxRobot robot) {
        return robot.lookup("#shelf").queryListView();
    }
}
