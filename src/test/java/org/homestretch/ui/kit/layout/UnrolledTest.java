package org.homestretch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
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
class UnrolledTest {

    private static final int PATIENCE_SECONDS = 20;
    private static final double HEIGHT = 700;

    private final List<Double> heights = new ArrayList<>();
    private final StackPane window = new StackPane();
    private ListView<Integer> list;

    @Start
    void start(Stage stage) {
        list = new ListView<>();
        Unrolled.atFirst(list);
        list.heightProperty().subscribe(height -> heights.add(height.doubleValue()));
        Screens.show(stage, window, 400, HEIGHT);
    }

    @Test
    void rowsThatWereThereBeforeTheWindowShowsThemComeAFewAtATime(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            list.getItems().setAll(numbers());
            window.getChildren().add(list);
        });

        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> list.getHeight() == HEIGHT);
        assertThat(heights).contains(140.0, 280.0, 420.0).isSorted();
    }

    @Test
    void rowsThatComeLaterToo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.getChildren().add(list));
        robot.interact(() -> list.getItems().setAll(numbers()));

        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> heights.contains(140.0) && list.getHeight() == HEIGHT);
        assertThat(heights).contains(280.0);

        heights.clear();
        robot.interact(() -> list.getItems().setAll(numbers().reversed()));
        assertThat(heights).as("only the first time").isEmpty();
    }

    private static List<Integer> numbers() {
        return IntStream.range(0, 50).boxed().toList();
    }
}
