package org.homestretch.ui.kit.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.homestretch.figure.Figures;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of exercises on the screen. */
@ExtendWith(ApplicationExtension.class)
class FigureViewTest {

    private final Picture bridge = new Figures().picture("bridge", 2, TreatedSide.RIGHT);
    private FigureView view;

    @Start
    void show(Stage stage) {
        view = new FigureView();
        stage.setScene(new Scene(view, 300, 200));
        stage.show();
    }

    @Test
    void aPictureFillsItsPlaceAndStandsOnItsFloor(FxRobot robot) {
        Image shown = snapshotOf(robot, bridge);

        assertThat(inked(shown, 0, 0.5)).as("ink in the left half").isPositive();
        assertThat(inked(shown, 0.5, 1)).as("ink in the right half").isPositive();
        assertThat(lowestInk(shown)).isBetween((int) shown.getHeight() - 12, (int) shown.getHeight() - 1);
    }

    @Test
    void withoutAPictureThePlaceStaysEmpty(FxRobot robot) {
        snapshotOf(robot, bridge);

        assertThat(inked(snapshotOf(robot, null), 0, 1)).isZero();
    }

    @Test
    void aPictureThatComesLateDoesNotTakeThePlaceOfTheOneWantedSince(FxRobot robot) {
        robot.interact(() -> {
            view.await("bridge");
            assertThat(view.pictureProperty().get()).isNull();
            view.await("clam");
            view.arrived("bridge", bridge);
            assertThat(view.pictureProperty().get()).isNull();
            view.arrived("clam", bridge);
            view.await("clam");
            assertThat(view.pictureProperty().get()).isSameAs(bridge);
        });
    }

    @Test
    void theOtherSideIsItsMirror(FxRobot robot) {
        Image right = snapshotOf(robot, bridge);
        Image left = snapshotOf(robot, bridge.mirrored());

        int difference = inked(right, 0, 0.5) - inked(left, 0.5, 1);
        assertThat(Math.abs(difference)).isLessThan(inked(right, 0, 0.5) / 10);
    }

    private Image snapshotOf(FxRobot robot, Picture picture) {
        var image = new Image[1];
        robot.interact(() -> {
            view.pictureProperty().set(picture);
            view.layout();
            var how = new SnapshotParameters();
            how.setFill(Color.WHITE);
            image[0] = view.snapshot(how, null);
        });
        return image[0];
    }

    private static int inked(Image image, double from, double to) {
        int count = 0;
        for (int x = (int) (image.getWidth() * from); x < image.getWidth() * to; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += dark(image, x, y) ? 1 : 0;
            }
        }
        return count;
    }

    private static int lowestInk(Image image) {
        for (int y = (int) image.getHeight() - 1; y >= 0; y--) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (dark(image, x, y)) {
                    return y;
                }
            }
        }
        return -1;
    }

    private static boolean dark(Image image, int x, int y) {
        return image.getPixelReader().getColor(x, y).getBrightness() < 0.97;
    }
}
