package org.homestretch.ui.kit.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.education.Card;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.LaidOut;
import org.homestretch.testing.Screens;
import org.homestretch.testing.SomeCards;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.walking.PlanController;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The list of cards in its popover and the plan by weeks over the view: by keys alone, and nothing cut. */
@ChangesLanguage
@ExtendWith(ApplicationExtension.class)
class ExplainingViewTest {

    private static final int PATIENCE_SECONDS = 20;

    private Bench bench = new Bench().open();
    private Button button;
    private StackPane pane;
    private final Card flare = SomeCards.ALL.find("flare_up").orElseThrow();

    @Start
    void show(Stage stage) {
        button = new Button("Cards");
        pane = new StackPane(button);
        pane.setAlignment(Pos.TOP_RIGHT);
        Screens.show(stage, pane, 1024, 640);
    }

    @AfterEach
    void backToEnglish(FxRobot robot) {
        ScreenLanguage.use(Locale.ENGLISH);
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide));
    }

    @Test
    void cardsArePickedAndPrintedByKeysAndTheButtonHasThemAgain(FxRobot robot) {
        open(robot, Optional.empty());
        assertThat(focused().getText()).isEqualTo("What sciatica is");

        press(robot, KeyCode.DOWN);
        tick(robot);
        type(robot, "w");
        tick(robot);
        press(robot, KeyCode.ENTER);

        assertThat(bench.cards.made.getLast().cards()).hasSize(2);
        assertThat(bench.tray.printed).hasSize(1);
        assertThat(popup()).isEmpty();
        assertThat(button.isFocused()).isTrue();
    }

    @Test
    void aCardThatWasAskedForIsPickedAndHasTheKeys(FxRobot robot) {
        open(robot, Optional.of(flare));

        assertThat(focused().isSelected()).isTrue();
        assertThat(focused().getText()).isEqualTo("When the pain flares up");
    }

    @Test
    void nothingIsCutInEitherLanguage(FxRobot robot) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            robot.interact(() -> {
                ScreenLanguage.use(language);
                bench = new Bench().open();
            });
            open(robot, Optional.of(flare));
            look(robot, "cards-" + language, ".cards-pane");
            robot.interact(() -> popup().orElseThrow().hide());
            plan(robot);
            look(robot, "plan-" + language, pane.getScene());
        }
    }

    @Test
    void weeksOfAPlanAreHeldEasedAndSteppedByKeys(FxRobot robot) {
        plan(robot);
        int weeks = weeks();

        press(robot, KeyCode.H);
        assertThat(weeks()).isEqualTo(weeks + 1);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.E);
        assertThat(weeks()).isEqualTo(weeks + 2);
        press(robot, KeyCode.LEFT);
        type(robot, "-");
        assertThat(bench.explaining.plan().isOpen().get()).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(bench.explaining.plan().isOpen().get()).isFalse();

        assertThat(bench.visits
                        .of(bench.elena.id())
                        .getFirst()
                        .walking()
                        .orElseThrow()
                        .weeks())
                .anySatisfy(week -> assertThat(week.byHand()).isTrue());
    }

    private void open(FxRobot robot, Optional<Card> asked) {
        robot.interact(() -> {
            pane.getChildren().removeIf(part -> part != button);
            var cards = new CardsController(bench.explaining);
            button.setOnAction(pressed -> cards.openAt(button, asked));
        });
        robot.clickOn(button);
        untilSomethingHasTheKeys();
    }

    /** A popover comes into sight a moment after it is shown. */
    private static void untilSomethingHasTheKeys() {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> popup().isPresent() && scene().getFocusOwner() != null)
                            .get());
        } catch (TimeoutException late) {
            throw new AssertionError("Nothing in the popover has the keys.", late);
        }
    }

    /** From the list of cards, over the view it belongs to. */
    private void plan(FxRobot robot) {
        open(robot, Optional.empty());
        robot.interact(() -> {
            var plan = new PlanController(bench.explaining.plan());
            pane.getChildren().add(Fxml.viewOf(plan));
            ((ButtonBase) node("#planByWeeks")).fire();
            pane.getScene().getRoot().applyCss();
            pane.getScene().getRoot().layout();
            assertThat(plan.takeKeys()).isTrue();
        });
    }

    private static void look(FxRobot robot, String name, String part) {
        robot.interact(() -> {
            Screens.snapshot(node(part), Path.of("target", "screens", name + ".png"));
            assertThat(LaidOut.faults(scene().getRoot(), List.of())).as(name).isEmpty();
            assertThat(scene().getRoot().getLayoutBounds().getHeight()).as(name).isLessThan(600);
        });
    }

    private static void look(FxRobot robot, String name, Scene scene) {
        robot.interact(() -> {
            Screens.snapshot(scene, Path.of("target", "screens", name + ".png"));
            assertThat(LaidOut.faults(scene.getRoot(), List.of())).as(name).isEmpty();
        });
    }

    private int weeks() {
        return ((VBox) pane.lookup(".plan-weeks")).getChildren().size();
    }

    private static Optional<Window> popup() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .findFirst();
    }

    private static Scene scene() {
        return popup().orElseThrow().getScene();
    }

    private static Node node(String id) {
        return scene().getRoot().lookup(id);
    }

    private static CheckBox focused() {
        return (CheckBox) scene().getFocusOwner();
    }

    private static void tick(FxRobot robot) {
        robot.interact(() -> focused().fire());
    }

    private void press(FxRobot robot, KeyCode code) {
        robot.interact(() ->
                withKeys().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void type(FxRobot robot, String letter) {
        robot.interact(() -> withKeys()
                .fireEvent(new KeyEvent(
                        KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** In the popover where there is one, else in the view. */
    private Node withKeys() {
        return popup().map(Window::getScene).orElse(pane.getScene()).getFocusOwner();
    }
}
