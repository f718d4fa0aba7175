package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.figure.testing.Near.assertNear;

import java.util.List;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Muscles, nerves and clothes are where an anatomy book has them. */
class SurfaceMarksTest {

    private final Skeleton standing = Sketches.skeleton("root: standing");

    @ParameterizedTest(name = "{0} is {4} {5} {6} from {3}")
    @CsvSource({
        "hamstring, THIGH_R, PELVIS, hipR, -0.08, -0.20, 0",
        "quad, THIGH_R, SHANK_R, hipR, 0.08, -0.20, 0",
        "adductor, THIGH_R, THORAX, hipR, 0, -0.18, -0.07",
        "tfl, THIGH_R, HEAD, hipR, 0.03, -0.08, 0.08",
        "calf, SHANK_R, THIGH_R, kneeR, -0.06, -0.12, 0",
        "shin, SHANK_R, FOOT_R, kneeR, 0.04, -0.15, 0.02",
        "glutemax, PELVIS, THORAX, pelvis, -0.10, -0.02, 0.08",
        "glutemed, PELVIS, SHANK_R, pelvis, 0, 0.05, 0.14",
        "piriformis, PELVIS, THORAX, pelvis, -0.07, 0.01, 0.10",
        "erector, ABDOMEN, THIGH_R, L2, -0.06, 0.03, 0.036",
        "lumbar, ABDOMEN, THIGH_R, L2, -0.055, 0.04, 0.02",
        "abs, ABDOMEN, NECK, L2, 0.085, 0.02, 0.038",
        "oblique, ABDOMEN, UPPER_ARM_R, L2, 0.01, 0.02, 0.125",
        "transversus, ABDOMEN, HEAD, L1, 0.085, 0.02, 0.02",
        "hipflexor, PELVIS, THORAX, pelvis, 0.09, 0.015, 0.10",
        "chest, THORAX, ABDOMEN, T2, 0.10, 0.03, 0.075",
        "lat, THORAX, NECK, T1, -0.06, -0.02, 0.07",
        "upperback, THORAX, PELVIS, T2, -0.09, 0.10, 0.05",
        "neckflexor, NECK, HEAD, neck, 0.042, 0.04, 0.012",
        "shoulder, UPPER_ARM_R, HAND_R, shoulderR, 0, -0.04, 0.05"
    })
    void aMuscleIsMarkedWhereItLies(String muscle, Part on, Part off, String joint, double x, double y, double z) {
        Vec point = standing.point(Joint.named(joint).orElseThrow(), x, y, z);

        assertThat(marks(muscle, on, point)).as("there").isTrue();
        assertThat(marks(muscle + "R", on, point)).as("on the right").isTrue();
        assertThat(marks(muscle, off, point)).as("on another part").isFalse();
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void aMuscleOfOneSideIsTheMirrorOfTheOther(Muscle muscle) {
        Flank flank = new Flank(standing);
        int inside = 0;
        for (double x = -.15; x <= .15; x += .03) {
            for (double y = .1; y <= 1.6; y += .03) {
                for (double z = 0; z <= .3; z += .03) {
                    Vec point = Vec.of(x, y, z);
                    boolean right = muscle.holds(flank, Side.RIGHT, point);
                    assertThat(muscle.holds(flank, Side.LEFT, point.mirrored()))
                            .as("%s", point)
                            .isEqualTo(right);
                    inside += right ? 1 : 0;
                }
            }
        }
        assertThat(inside).as("points of the net inside").isPositive();
        assertThat(Muscle.named(muscle.label())).contains(muscle);
    }

    @Test
    void aDeepMuscleIsSeenThroughTheSkinBeforeIt() {
        Vec skin = standing.point(Joint.MID_BACK, .02, .03, .12);
        Target.Painter fromTheSide = painter("erectorR", Vec.of(0, 0, 1));
        Target.Painter fromTheFront = painter("erectorR", Vec.of(1, 0, 0));
        Vec overIt = standing.point(Joint.MID_BACK, -.06, .03, .11);

        assertThat(fromTheSide.marks(Part.ABDOMEN, overIt)).isTrue();
        assertThat(fromTheFront.marks(Part.ABDOMEN, skin)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"nerveR, SCIATIC, RIGHT", "nerveL, SCIATIC, LEFT", "femoralR, FEMORAL, RIGHT", "femoralL, FEMORAL, LEFT"
    })
    void aNerveIsNamedWithItsSide(String name, NerveCourse.Nerve nerve, Side side) {
        assertThat(NerveCourse.named(name)).contains(new NerveCourse(nerve, side));
        assertThat(NerveCourse.named(name.substring(0, name.length() - 1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NerveCourse.Nerve.class)
    void aNerveRunsDownItsOwnSideInShortSteps(NerveCourse.Nerve nerve) {
        List<Vec> right = new NerveCourse(nerve, Side.RIGHT).on(standing);
        List<Vec> left = new NerveCourse(nerve, Side.LEFT).on(standing);

        assertThat(right).hasSizeGreaterThan(5);
        for (int i = 0; i < right.size(); i++) {
            assertNear(left.get(i), right.get(i).mirrored());
            assertThat(right.get(i).z()).isPositive();
            assertThat(i == 0 || right.get(i).y() < right.get(i - 1).y())
                    .as("lower at " + i)
                    .isTrue();
        }
    }

    @Test
    void theSciaticNerveRunsBehindTheThighAndTheFemoralBefore() {
        Vec hip = standing.at(Joint.HIP_R);

        List<Vec> sciatic = thighPoints(NerveCourse.Nerve.SCIATIC);
        List<Vec> femoral = thighPoints(NerveCourse.Nerve.FEMORAL);
        assertThat(sciatic).isNotEmpty().allMatch(p -> p.x() < hip.x());
        assertThat(femoral).isNotEmpty().allMatch(p -> p.x() > hip.x());
    }

    private List<Vec> thighPoints(NerveCourse.Nerve nerve) {
        double hip = standing.at(Joint.HIP_R).y();
        double knee = standing.at(Joint.KNEE_R).y();
        return new NerveCourse(nerve, Side.RIGHT)
                .on(standing).stream()
                        .filter(p -> p.y() < hip - .05 && p.y() > knee + .02)
                        .toList();
    }

    private boolean marks(String target, Part part, Vec point) {
        return painter(target, point.atHeight(0).unit()).marks(part, point);
    }

    private Target.Painter painter(String target, Vec towardsViewer) {
        return new Target.Painter(List.of(Target.named(target).orElseThrow()), standing, towardsViewer);
    }
}
