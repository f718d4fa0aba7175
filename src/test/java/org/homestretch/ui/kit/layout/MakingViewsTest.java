package org.homestretch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.homestretch.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MakingViewsTest {

    private static final int PATIENCE_SECONDS = 20;
    private static final int PIECES = 3;

    private final List<String> made = new ArrayList<>();
    private final StackPane place = new StackPane();
    private final Made patients = new Made("patients");
    private final Made program = new Made("program");
    private final MakingViews views = new MakingViews(place, List.of(patients, program));

    @Start
    void begin(Stage stage) {
        views.show(program);
        views.begin();
        Screens.show(stage, place, 300, 200);
    }

    @Test
    void whatIsInFrontIsMadeFirstAndTheRestWaitsMadeOutsideTheWindow(FxRobot robot) throws TimeoutException {
        until(() -> patients.pieces.made().get());

        assertThat(made)
                .containsExactly("program 0", "program 1", "program 2", "patients 0", "patients 1", "patients 2");
        assertThat(place.getChildren()).containsExactly(program.pieces.frame());

        robot.interact(() -> views.show(patients));
        assertThat(place.getChildren()).containsExactly(patients.pieces.frame());
        assertThat(patients.pieces.frame().isVisible()).isTrue();
    }

    @Test
    void eachPieceIsLaidOutBeforeTheNextIsMade() throws TimeoutException {
        until(() -> patients.pieces.made().get());

        assertThat(made).hasSize(2 * PIECES);
        assertThat(patients.unsettled).isEmpty();
        assertThat(program.unsettled).isEmpty();
    }

    @Test
    void theWindowAnswersAfterTheNextLayout(FxRobot robot) throws TimeoutException {
        var late = new Pane();
        var widths = new ArrayList<Double>();
        robot.interact(() -> {
            place.getChildren().add(late);
            Settled.then(place, () -> widths.add(late.getWidth()));
            assertThat(widths).isEmpty();
        });
        until(() -> !widths.isEmpty());

        assertThat(widths).containsExactly(place.getWidth());
    }

    @Test
    void nothingIsMadeAfterTheWindowRests(FxRobot robot) throws TimeoutException {
        var third = new Made("third");
        var resting = new MakingViews(place, List.of(third));
        robot.interact(() -> {
            resting.begin();
            resting.rest();
        });
        until(() -> patients.pieces.made().get());

        assertThat(third.pieces.made().get()).isFalse();
        assertThat(made).isNotEmpty().doesNotContain("third 0");
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    }

    /** A view of a few panes, which remembers those that were not laid out when the next one came. */
    private final class Made implements Screen {

        private final Pieces pieces = new Pieces();
        private final List<Parent> unsettled = new ArrayList<>();

        private Made(String name) {
            var row = new StackPane();
            pieces.begin(() -> row);
            for (int piece = 0; piece < PIECES; piece++) {
                String words = name + " " + piece;
                pieces.then(() -> add(row, words));
            }
        }

        private void add(StackPane row, String words) {
            made.add(words);
            row.getChildren().stream()
                    .map(Parent.class::cast)
                    .filter(Parent::isNeedsLayout)
                    .forEach(unsettled::add);
            row.getChildren().add(new StackPane());
        }

        @Override
        public Pieces pieces() {
            return pieces;
        }
    }
}
