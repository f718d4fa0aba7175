package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import java.util.Random;
import org.homestretch.figure.Figure;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.testing.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where points of the room are seen. */
class CameraTest {

    private static final Figure.Frame FRAME = new Figure.Frame(900, 560, 400, .2, .8);

    @Test
    void fromTheRightForwardIsRightAndHigherIsHigherUpThePicture() {
        Camera camera = Camera.looking(0, 0, FRAME);

        assertThat(camera.x(Vec.of(.2, 0, 0))).isCloseTo(450, within(1e-9));
        assertThat(camera.x(Vec.of(.7, 0, 0))).isCloseTo(450 + .5 * 400, within(1e-9));
        assertThat(camera.y(Vec.of(0, .8, 0))).isCloseTo(280, within(1e-9));
        assertThat(camera.y(Vec.of(0, 1.3, 0))).isCloseTo(280 - .5 * 400, within(1e-9));
        assertThat(camera.depth(Vec.of(9, 9, .3))).isCloseTo(.3, within(1e-9));
    }

    @ParameterizedTest(name = "from {0} and {1} degrees up the viewer is towards {2} {3} {4}")
    @CsvSource({
        "0, 0, 0, 0, 1",
        "90, 0, 1, 0, 0",
        "-90, 0, -1, 0, 0",
        "180, 0, 0, 0, -1",
        "0, 90, 0, 1, 0",
        "0, 30, 0, 0.5, 0.8660254",
        "90, 30, 0.8660254, 0.5, 0"
    })
    void theViewerStandsAtTheAngles(double azimuth, double elevation, double x, double y, double z) {
        assertNear(Camera.looking(azimuth, elevation, FRAME).towards(), Vec.of(x, y, z), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePictureIsNeitherTiltedNorSkewed(long seed) {
        Random random = new Random(seed);
        Camera camera = Camera.looking(random.nextDouble(-180, 180), random.nextDouble(-80, 80), FRAME);

        assertThat(camera.right().y()).isZero();
        assertThat(camera.right().length()).isCloseTo(1, within(1e-9));
        assertThat(camera.up().length()).isCloseTo(1, within(1e-9));
        assertThat(camera.up().y()).isPositive();
        assertNear(camera.right().cross(camera.up()), camera.towards());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSeenPointIsFoundAgainInTheRoom(long seed) {
        Random random = new Random(seed);
        Camera camera = Camera.looking(random.nextDouble(-180, 180), random.nextDouble(-80, 80), FRAME);
        Vec point = Near.somewhere(random);

        assertNear(camera.room(camera.x(point), camera.y(point), camera.depth(point)), point);
    }

    @Test
    void aPointNearerToTheViewerHasTheSamePlaceInThePicture() {
        Camera camera = Camera.looking(30, 20, FRAME);
        Vec point = Vec.of(.1, .9, .2);
        Vec nearer = point.along(camera.towards(), 2);

        assertThat(camera.x(nearer)).isCloseTo(camera.x(point), within(1e-9));
        assertThat(camera.y(nearer)).isCloseTo(camera.y(point), within(1e-9));
        assertThat(camera.depth(nearer)).isCloseTo(camera.depth(point) + 2, within(1e-9));
    }

    @Test
    void anotherFrameChangesThePieceOfTheRoomAndNotTheWay() {
        Camera camera = Camera.looking(30, 20, FRAME);
        Camera other = camera.framed(new Figure.Frame(675, 900, 500, 0, 1));

        assertThat(other.towards()).isEqualTo(camera.towards());
        assertThat(other.frame().scale()).isEqualTo(500);
    }
}
