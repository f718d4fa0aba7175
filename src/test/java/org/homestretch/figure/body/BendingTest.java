package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clinical angles turn the bones as a clinician means them. */
class BendingTest {

    private static final double HALF = .5;
    private static final double ROOT = Math.sqrt(3) / 2;

    @ParameterizedTest(name = "{0}: the bone from {1} points to {2} {3} {4}")
    @CsvSource({
        "'hipR: [90]', hipR, 1, 0, 0",
        "'hipR: [-30]', hipR, -0.5, -0.8660254, 0",
        "'hip: [0, 30]', hipR, 0, -0.8660254, 0.5",
        "'hip: [0, 30]', hipL, 0, -0.8660254, -0.5",
        "'kneeL: 90', kneeL, -1, 0, 0",
        "'kneeL: 90', kneeR, 0, -1, 0",
        "'hipR: [90], kneeR: 90', kneeR, 0, -1, 0",
        "'hipR: [90, 0, 30], kneeR: 90', kneeR, 0, -0.8660254, -0.5",
        "'shoulder: [90, 0, 0]', shoulderR, 1, 0, 0",
        "'shoulder: [180, 0, 0]', shoulderL, 0, 1, 0",
        "'shoulder: [0, 90, 0]', shoulderL, 0, 0, -1",
        "'shoulderR: [-30, 0, 0]', shoulderR, -0.5, -0.8660254, 0",
        "'elbow: 90', elbowR, 1, 0, 0",
        "'shoulder: [90, 0, 0], elbow: 90', elbowL, 0, 1, 0",
    })
    void aBentJointPointsItsBoneThere(String pose, String joint, double x, double y, double z) {
        Skeleton skeleton = Sketches.skeleton("root: standing, " + pose);

        Vec down = skeleton.turn(Joint.named(joint).orElseThrow()).y().times(-1);

        assertNear(down, Vec.of(x, y, z), 1e-6);
    }

    @Test
    void aFootPulledUpPointsItsToesUp() {
        Skeleton up = Sketches.skeleton("root: standing, ground: none, ankleR: 30, ankleL: -30");

        assertNear(up.turn(Joint.ANKLE_R).x(), Vec.of(ROOT, HALF, 0), 1e-9);
        assertNear(up.turn(Joint.ANKLE_L).x(), Vec.of(ROOT, -HALF, 0), 1e-9);
    }

    @Test
    void feetTurnedOutPointAwayFromEachOther() {
        Skeleton out = Sketches.skeleton("root: standing, footturn: 30");

        assertNear(out.turn(Joint.ANKLE_R).x(), Vec.of(ROOT, 0, HALF), 1e-9);
        assertNear(out.turn(Joint.ANKLE_L).x(), Vec.of(ROOT, 0, -HALF), 1e-9);
    }

    @ParameterizedTest(name = "{0}: the chest looks to {1} {2} {3}")
    @CsvSource({
        "'lumbar: [30]', 0.8660254, -0.5, 0",
        "'lumbar: [20], thoracic: [10]', 0.8660254, -0.5, 0",
        "'lumbar: [-30]', 0.8660254, 0.5, 0",
        "'lumbar: [0, 0, 30]', 0.8660254, 0, 0.5",
        "'thoracic: [0, 0, 30]', 0.8660254, 0, 0.5",
        "'lumbar: [0, 20]', 1, 0, 0",
        "'pitch: 30', 0.8660254, -0.5, 0",
        "'yaw: 30', 0.8660254, 0, -0.5",
    })
    void theTrunkBendsAsAWhole(String pose, double x, double y, double z) {
        Skeleton skeleton = Sketches.skeleton("root: standing, " + pose);

        assertNear(skeleton.turn(Joint.CHEST).x(), Vec.of(x, y, z), 1e-7);
    }

    @Test
    void aBendToTheRightBringsTheRightShoulderDown() {
        Skeleton bent = Sketches.skeleton("root: standing, lumbar: [0, 30]");

        assertThat(bent.at(Joint.SHOULDER_R).y())
                .isLessThan(bent.at(Joint.SHOULDER_L).y() - .1);
        assertThat(bent.at(Joint.HEAD).z()).isGreaterThan(.1);
    }

    @Test
    void aTiltedPelvisLeavesTheChestLevel() {
        Skeleton level = Sketches.skeleton("root: standing");
        Skeleton tilted = Sketches.skeleton("root: standing, tilt: 20");

        assertNear(tilted.turn(Joint.CHEST).x(), level.turn(Joint.CHEST).x());
        assertThat(tilted.turn(Joint.PELVIS)
                        .y()
                        .angleTo(level.turn(Joint.PELVIS).y()))
                .isCloseTo(20, within(1e-6));
    }

    @Test
    void aLookToTheSideTurnsTheHeadAndNotTheChest() {
        Skeleton looking = Sketches.skeleton("root: standing, neck: [0, 0, 60]");

        assertNear(looking.turn(Joint.CHEST).x(), Vec.of(1, 0, 0));
        assertNear(looking.turn(Joint.HEAD).x(), Vec.of(HALF, 0, ROOT), 1e-9);
    }

    @ParameterizedTest(name = "{0} keeps shoulder angles counted from the chest")
    @ValueSource(strings = {"scap: [0, 0]", "scap: [30, 0]", "scap: [0, 25]", "scap: [-10, -20]"})
    void aMovedShoulderBladeTakesTheShoulderAlongButNotTheArm(String blade) {
        Skeleton skeleton = Sketches.skeleton("root: standing, shoulder: [90, 0, 0], " + blade);

        assertNear(skeleton.turn(Joint.SHOULDER_R).y(), Vec.of(-1, 0, 0), 1e-9);
        assertNear(skeleton.turn(Joint.SHOULDER_L).y(), Vec.of(-1, 0, 0), 1e-9);
    }

    @Test
    void liftedArmsLiftTheShouldersToo() {
        double hanging =
                Sketches.skeleton("root: standing").at(Joint.SHOULDER_R).y();

        assertThat(Sketches.skeleton("root: standing, shoulder: [40, 0, 0]")
                        .at(Joint.SHOULDER_R)
                        .y())
                .isCloseTo(hanging, within(1e-9));
        assertThat(Sketches.skeleton("root: standing, shoulder: [170, 0, 0]")
                        .at(Joint.SHOULDER_R)
                        .y())
                .isGreaterThan(hanging + .02);
    }

    @Test
    void anAngleOfOneSideCountsBeforeTheAngleOfBoth() {
        Skeleton skeleton = Sketches.skeleton("root: standing, knee: 30, kneeL: 70");

        assertThat(skeleton.turn(Joint.HIP_R)
                        .y()
                        .angleTo(skeleton.turn(Joint.KNEE_R).y()))
                .isCloseTo(30, within(1e-6));
        assertThat(skeleton.turn(Joint.HIP_L)
                        .y()
                        .angleTo(skeleton.turn(Joint.KNEE_L).y()))
                .isCloseTo(70, within(1e-6));
    }

    @Test
    void fingersAreRelaxedUntilThePoseSaysMore() {
        assertThat(Sketches.skeleton("root: standing").curl(Side.RIGHT)).isBetween(.1, .2);
        assertThat(Sketches.skeleton("root: standing, fingers: 1").curl(Side.LEFT))
                .isEqualTo(1);
        assertThat(Sketches.skeleton("root: standing, fingersL: 0, fingers: 1").curl(Side.LEFT))
                .isZero();
    }
}
