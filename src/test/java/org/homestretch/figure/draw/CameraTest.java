package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.homestretch.figure.Figure;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;
import org.homestretch.figure.mesh.Surface;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the camera sees: where a point of the room lands on the picture, and which of two surfaces is in front. */
class CameraTest {

    /** A picture of 90 by 60 units, two metres to the middle third. */
    private static final Figure.Frame FRAME = new Figure.Frame(90, 60, 30, 0, 1);

    @ParameterizedTest
    @CsvSource({"0, 1, 45, 30", "1, 1, 75, 30", "0, 2, 45, 0", "-1, 0, 15, 60"})
    void aPointLandsAtItsPlaceInTheFrame(double x, double y, double right, double down) {
        var camera = Camera.looking(0, 0, FRAME);

        assertThat(camera.x(Vec.of(x, y, .7))).isCloseTo(right, within(1e-9));
        assertThat(camera.y(Vec.of(x, y, .7))).isCloseTo(down, within(1e-9));
        assertThat(camera.depth(Vec.of(x, y, .7))).isCloseTo(.7, within(1e-9));
    }

    @RepeatedTest(30)
    void aPlaceOfThePictureLeadsBackIntoTheRoom(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var camera = Camera.looking(360 * random.nextDouble(), 80 * random.nextDouble() - 40, FRAME);
        Vec p = Vec.of(random.nextDouble(), random.nextDouble(), random.nextDouble());

        assertThat(camera.room(camera.x(p), camera.y(p), camera.depth(p)).distance(p))
                .isLessThan(1e-9);
        assertThat(camera.right().dot(camera.towards())).isCloseTo(0, within(1e-12));
        assertThat(camera.up().length()).isCloseTo(1, within(1e-12));
        assertThat(camera.right().y()).isZero();
    }

    @Test
    void fromAboveWhatIsHigherIsNearer() {
        var camera = Camera.looking(0, 60, FRAME);

        assertThat(camera.depth(Vec.UP)).isGreaterThan(camera.depth(Vec.ZERO));
    }

    @Test
    void theNearerSurfaceIsSeenWhicheverIsDrawnFirst() {
        Surface near = Solids.box(Vec.of(-.2, .8, .4), Vec.of(.2, 1.2, .5));
        Surface far = Solids.box(Vec.of(-.5, .5, -.5), Vec.of(.5, 1.5, -.4));
        var raster = new Raster(Camera.looking(0, 0, FRAME), Grain.QUICK);
        raster.add(near, 1);
        raster.add(far, 2);

        assertThat(thingAt(raster, 45, 30)).isEqualTo(1);
        assertThat(thingAt(raster, 33, 30)).isEqualTo(2);
        assertThat(thingAt(raster, 5, 5)).isZero();
        int middle = 30 * raster.width + 45;
        assertThat(raster.depth[middle]).isCloseTo(.5f, within(1e-4f));
        assertThat(raster.room(middle).z()).isCloseTo(.5, within(1e-4));
        assertThat(raster.nz[middle]).isCloseTo(1f, within(1e-4f));
        assertThat(raster.upward(middle)).isCloseTo(0, within(1e-4));
    }

    @Test
    void aTopLooksUp() {
        var raster = new Raster(Camera.looking(0, 80, new Figure.Frame(90, 60, 30, 0, 0)), Grain.QUICK);
        raster.add(Solids.box(Vec.of(-.5, -.1, -.5), Vec.of(.5, 0, .5)), 1);

        assertThat(thingAt(raster, 45, 30)).isEqualTo(1);
        assertThat(raster.upward(30 * raster.width + 45)).isCloseTo(1, within(1e-3));
    }

    @Test
    void aFinerGrainHasMorePixels() {
        var camera = Camera.looking(0, 0, FRAME);

        var quick = new Raster(camera, Grain.QUICK);
        var fine = new Raster(camera, Grain.FINE);
        assertThat(fine.width).isEqualTo(2 * quick.width);
        assertThat(fine.scale()).isEqualTo(2 * quick.scale());
        assertThat(Grain.FINE.cell()).isLessThan(Grain.QUICK.cell());
    }

    private static int thingAt(Raster raster, int x, int y) {
        return raster.thing[y * raster.width + x];
    }
}
