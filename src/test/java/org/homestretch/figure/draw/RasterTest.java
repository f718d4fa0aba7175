package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.figure.Figure;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each pixel shows of simple solids. */
class RasterTest {

    /** A metre is 100 units, the middle of the room the middle of the picture. */
    private static final Figure.Frame FRAME = new Figure.Frame(200, 100, 100, 0, 0);

    private final Camera camera = Camera.looking(0, 0, FRAME);

    @ParameterizedTest
    @EnumSource(Grain.class)
    void aSheetCoversAsManyPixelsAsItIsLarge(Grain grain) {
        Raster raster = new Raster(camera, grain);
        raster.add(Solids.box(Vec.of(-.5, -.2, -.1), Vec.of(.5, .2, .1)), 3);

        int fine = grain.pixels() * grain.pixels();
        assertThat(covered(raster, 3)).isEqualTo(100 * 40 * fine);
        assertThat(covered(raster, 0)).isEqualTo((200 * 100 - 100 * 40) * fine);
    }

    @Test
    void aBallCoversTheAreaOfACircle() {
        Raster raster = new Raster(camera, Grain.FINE);
        raster.add(Solids.egg(Vec.ZERO, Turn.NONE, Vec.of(.3, .3, .3)), 1);

        assertThat((double) covered(raster, 1)).isCloseTo(Math.PI * 60 * 60, within(80.0));
    }

    @Test
    void theNearerThingIsSeenInWhateverOrderTheyCome() {
        for (List<Integer> order : List.of(List.of(1, 2), List.of(2, 1))) {
            Raster raster = new Raster(camera, Grain.QUICK);
            for (int number : order) {
                Vec middle = Vec.of(0, 0, number == 1 ? .4 : 0);
                raster.add(Solids.box(middle, Turn.NONE, Vec.of(.2 * number, .2, .1)), number);
            }

            assertThat(raster.thing[pixel(raster, 100, 50)]).isEqualTo((short) 1);
            assertThat(raster.thing[pixel(raster, 130, 50)]).isEqualTo((short) 2);
            assertThat(raster.depth[pixel(raster, 100, 50)]).isCloseTo(.5f, within(1e-5f));
            assertThat(raster.depth[pixel(raster, 130, 50)]).isCloseTo(.1f, within(1e-5f));
        }
    }

    @Test
    void aPixelKnowsThePointOfTheRoomItShows() {
        Raster raster = new Raster(camera, Grain.FINE);
        raster.add(Solids.box(Vec.of(-.9, -.4, -.1), Vec.of(.9, .4, .25)), 1);
        int pixel = 60 * raster.width + 300;

        assertNear(raster.room(pixel), Vec.of((150.25 - 100) / 100, (50 - 30.25) / 100, .25), 1e-6);
        assertThat(raster.scale()).isEqualTo(200);
    }

    @Test
    void aFaceThatLooksUpIsToldFromOneThatLooksHere() {
        Raster raster = new Raster(Camera.looking(0, 45, FRAME), Grain.QUICK);
        raster.add(Solids.box(Vec.ZERO, Turn.NONE, Vec.of(.3, .2, .2)), 1);

        int top = pixel(raster, 100, 40);
        int front = pixel(raster, 100, 60);
        assertThat(raster.upward(top)).isCloseTo(1, within(1e-5));
        assertThat(raster.upward(front)).isCloseTo(0, within(1e-5));
        assertThat(raster.normalsDot(top, front)).isCloseTo(0, within(1e-5));
        assertThat(raster.normalsDot(top, top)).isCloseTo(1, within(1e-5));
        assertThat(raster.face[top]).isNotEqualTo(raster.face[front]);
    }

    @Test
    void whatReachesOutOfThePictureIsCutOff() {
        Raster raster = new Raster(camera, Grain.QUICK);
        raster.add(Solids.box(Vec.of(-9, -9, -9), Vec.of(9, 9, 9)), 1);
        raster.add(Solids.box(Vec.of(20, 20, 0), Vec.of(21, 21, 1)), 2);

        assertThat(covered(raster, 1)).isEqualTo(200 * 100);
    }

    private static int covered(Raster raster, int number) {
        return (int) IntStream.range(0, raster.thing.length)
                .filter(p -> raster.thing[p] == number)
                .count();
    }

    private static int pixel(Raster raster, int x, int y) {
        return y * raster.width + x;
    }
}
