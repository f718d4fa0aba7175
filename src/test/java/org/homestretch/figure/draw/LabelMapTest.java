package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.homestretch.figure.Figure;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Material;
import org.homestretch.figure.body.Part;
import org.homestretch.figure.body.Target;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.prop.Look;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;

/** What the pixels of a standing figure show. */
class LabelMapTest {

    private static final Figure.Frame FRAME = new Figure.Frame(180, 252, 132, 0, .87);

    private static final Body BODY =
            Body.of(Sketches.skeleton("root: standing, shoulderR: [60, 0, 0], shoulderL: [-30, 0, 0]"));
    private static final Surface NET = SurfaceNets.of(BODY, Grain.QUICK);

    private final LabelMap map = seen(0, List.of());

    @Test
    void thePartsAreWhereTheBonesAre() {
        assertThat(partAt(Joint.HIP_R, -.25)).isEqualTo(Part.THIGH_R);
        assertThat(partAt(Joint.KNEE_R, -.2)).isEqualTo(Part.SHANK_R);
        assertThat(partAt(Joint.SHOULDER_R, -.2)).isEqualTo(Part.UPPER_ARM_R);
        assertThat(partAt(Joint.ELBOW_R, -.12)).isEqualTo(Part.FOREARM_R);
        assertThat(partAt(Joint.HEAD, .06)).isEqualTo(Part.HEAD);
    }

    @Test
    void shortsShirtAndSkinFollowEachOther() {
        assertThat(materialAt(Joint.HIP_R, -.1)).isEqualTo(Material.SHORTS);
        assertThat(materialAt(Joint.HIP_R, -.3)).isEqualTo(Material.SKIN);
        assertThat(materialAt(Joint.CHEST, 0)).isEqualTo(Material.SHIRT);
    }

    @Test
    void theFarArmIsToldFromTheNearOne() {
        assertThat(map.farParts())
                .contains(Part.UPPER_ARM_L, Part.HAND_L, Part.SHANK_L)
                .doesNotContain(Part.UPPER_ARM_R);
        assertThat(seen(180, List.of()).farParts()).contains(Part.UPPER_ARM_R).doesNotContain(Part.HAND_L);
        assertThat(seen(90, List.of()).farParts()).doesNotContain(Part.THIGH_L, Part.THIGH_R);
    }

    @Test
    void aMarkedMuscleIsAShareOfTheFigure() {
        LabelMap marked = seen(0, List.of(Target.named("quadR").orElseThrow()));

        assertThat(map.targetShare()).isZero();
        assertThat(marked.targetShare()).isBetween(.03, .2);
        assertThat(seen(0, List.of(Target.named("chestL").orElseThrow())).targetShare())
                .isLessThan(.006);
    }

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
    void aTopIsToldFromASideWhereTheLookTellsThem() {
        var box = Solids.box(Vec.of(-.5, -.2, -.3), Vec.of(.5, .2, .3));
        LabelMap furniture = new ViewOfThings(0, 45).with(box, Look.FURNITURE).map();
        LabelMap seat = new ViewOfThings(0, 45).with(box, Look.SEAT).map();

        int number = ViewOfThings.first();
        assertThat(Arrays.stream(furniture.labels).distinct().toArray())
                .containsExactlyInAnyOrder(Label.NOTHING, Label.top(number), Label.side(number));
        assertThat(Arrays.stream(seat.labels).distinct().toArray())
                .containsExactlyInAnyOrder(Label.NOTHING, Label.side(number));
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

    @Test
    void theShareOfAHalfMarkedFigureIsCounted() {
        Arrays.fill(map.labels, Label.body(Material.SKIN));
        for (int i = 0; i < map.labels.length; i += 2) {
            map.labels[i] = Label.target(map.labels[i]);
        }

        assertThat(map.targetShare()).isCloseTo(.5, within(1e-5));
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

    private static LabelMap seen(double azimuth, List<Target> targets) {
        Raster raster = new Raster(Camera.looking(azimuth, 0, FRAME), Grain.QUICK);
        raster.add(NET, LabelMap.BODY);
        return new LabelMap(raster, BODY, List.of(), targets, null);
    }

    private Part partAt(Joint joint, double along) {
        return map.part(pixel(map, BODY.skeleton().point(joint, 0, along, 0)));
    }

    private Material materialAt(Joint joint, double along) {
        return Label.material(map.labels[pixel(map, BODY.skeleton().point(joint, 0, along, 0))]);
    }

    private static int pixel(LabelMap map, Vec point) {
        Camera camera = map.raster.camera;
        return (int) camera.y(point) * map.raster.width + (int) camera.x(point);
    }
}
