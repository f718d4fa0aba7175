package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Material;
import org.homestretch.figure.body.Part;
import org.homestretch.figure.body.Target;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.prop.Look;
import org.junit.jupiter.api.Test;

/** What the pixels of a standing figure show. */
class LabelMapTest {

    private final LabelMap map = ViewOfFigure.seen(0, List.of());

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
        assertThat(ViewOfFigure.seen(180, List.of()).farParts())
                .contains(Part.UPPER_ARM_R)
                .doesNotContain(Part.HAND_L);
        assertThat(ViewOfFigure.seen(90, List.of()).farParts()).doesNotContain(Part.THIGH_L, Part.THIGH_R);
    }

    @Test
    void aMarkedMuscleIsAShareOfTheFigure() {
        LabelMap marked = ViewOfFigure.seen(0, List.of(Target.named("quadR").orElseThrow()));

        assertThat(map.targetShare()).isZero();
        assertThat(marked.targetShare()).isBetween(.03, .2);
        assertThat(ViewOfFigure.seen(0, List.of(Target.named("chestL").orElseThrow()))
                        .targetShare())
                .isLessThan(.006);
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

    private Part partAt(Joint joint, double along) {
        return map.part(pixel(map, ViewOfFigure.BODY.skeleton().point(joint, 0, along, 0)));
    }

    private Material materialAt(Joint joint, double along) {
        return Label.material(map.labels[pixel(map, ViewOfFigure.BODY.skeleton().point(joint, 0, along, 0))]);
    }

    private static int pixel(LabelMap map, Vec point) {
        Camera camera = map.raster.camera;
        return (int) camera.y(point) * map.raster.width + (int) camera.x(point);
    }
}
