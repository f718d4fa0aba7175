package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.homestretch.figure.body.Material;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.prop.Look;
import org.junit.jupiter.api.Test;

/** Water, shadow and ghost over what the pixels show. */
class FloodTest {

    private final LabelMap map = ViewOfFigure.seen(0, List.of());

    @Test
    void underWaterEverythingIsWetAndAboveNothing() {
        double level = map.raster.camera.y(Vec.of(0, .9, 0));
        map.flood(OptionalDouble.of(.9));

        for (int y : List.of((int) level - 12, (int) level + 12)) {
            boolean under = y > level;
            for (int x = 0; x < map.raster.width; x += 5) {
                assertThat(Label.isWet(map.labels[y * map.raster.width + x]))
                        .as("%d %d", x, y)
                        .isEqualTo(under);
            }
        }
        assertThat(Label.isWater(map.labels[map.labels.length - 1])).isTrue();
    }

    @Test
    void withoutWaterNothingGetsWet() {
        int[] before = map.labels.clone();

        map.flood(OptionalDouble.empty());

        assertThat(map.labels).containsExactly(before);
    }

    @Test
    void aGhostIsTheShapeOfTheBodyAlone() {
        long pixels = Arrays.stream(map.labels).filter(Label::isBody).count();

        map.plain();

        assertThat(Arrays.stream(map.labels).filter(Label::isBody).count()).isEqualTo(pixels);
        assertThat(Arrays.stream(map.labels).distinct().toArray())
                .containsExactlyInAnyOrder(
                        Label.NOTHING, Label.body(Material.SKIN), Label.far(Label.body(Material.SKIN)));
    }

    @Test
    void theShadowFallsOnFloorAndMatRoundWhatStandsThere() {
        Shadow shadow = new Shadow(plate(.1), 0);
        var ground = Solids.sheet(Vec.of(-.9, 0, .9), Vec.of(.9, 0, .9), Vec.of(.9, 0, -.9), Vec.of(-.9, 0, -.9));
        LabelMap floor = new ViewOfThings(0, 80).with(ground, Look.FLOOR).map(shadow);
        LabelMap mat = new ViewOfThings(0, 80).with(ground, Look.MAT).map(shadow);
        int middle = 100 * 200 + 100;

        assertThat(floor.labels[middle]).isEqualTo(Label.shadowOnGround());
        assertThat(Label.isShaded(mat.labels[middle])).isTrue();
        assertThat(floor.labels[100 * 200 + 180]).isEqualTo(Label.NOTHING);
        assertThat(Label.isShaded(mat.labels[100 * 200 + 180])).isFalse();
    }

    private static Surface plate(double half) {
        Surface plate = new Surface();
        for (double x = -half; x <= half; x += .01) {
            for (double z = -half; z <= half; z += .01) {
                plate.corner(Vec.of(x, 0, z), Vec.UP);
            }
        }
        return plate;
    }

    private static int pixel(LabelMap map, Vec point) {
        Camera camera = map.raster.camera;
        return (int) camera.y(point) * map.raster.width + (int) camera.x(point);
    }
}
