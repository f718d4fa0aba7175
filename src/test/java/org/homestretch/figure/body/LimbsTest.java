package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limbs reach where they are sent, bones keep their lengths, and right and left are each other's mirror. */
class LimbsTest {

    private static final double NEAR = 1e-9;

    @RepeatedTest(50)
    void aLimbWithinReachMeetsItsGoalWithBonesOfTheirLength(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Vec start = somewhere(random);
        Vec goal = start.along(somewhere(random).unit(), .05 + .75 * random.nextDouble());
        Vec pole = somewhere(random);

        TwoBones leg = TwoBones.reach(start, goal, TwoBones.LEG, pole);

        assertThat(leg.missing()).isZero();
        assertThat(leg.end().distance(goal)).isLessThan(NEAR);
        assertThat(leg.middle().distance(start)).isCloseTo(Joint.THIGH, within(1e-6));
        assertThat(leg.middle().distance(goal)).isCloseTo(Joint.SHANK, within(1e-6));
        assertThat(leg.middle().minus(start).dot(pole.across(goal.minus(start).unit())))
                .isGreaterThanOrEqualTo(-NEAR);
    }

    @ParameterizedTest
    @ValueSource(doubles = {.56, .7, 1.5})
    void aGoalOutOfReachIsPointedAtAndWhatIsMissingSaid(double way) {
        TwoBones arm = TwoBones.reach(Vec.ZERO, Vec.of(way, 0, 0), TwoBones.ARM, Vec.UP);

        double most = (Joint.UPPER_ARM + Joint.FOREARM) * .9995;
        assertThat(arm.missing()).isCloseTo(way - most, within(NEAR));
        assertThat(arm.end()).isEqualTo(Vec.of(most, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void aJointHangsFromOneThatComesBeforeIt(Joint joint) {
        if (joint == Joint.PELVIS) {
            assertThat(joint.parent()).isNull();
        } else {
            assertThat(joint.parent()).isLessThan(joint);
        }
        assertThat(Joint.named(joint.label())).contains(joint);
    }

    @ParameterizedTest
    @EnumSource
    void theOppositeOfTheOppositeIsTheJointItself(Joint joint) {
        Joint other = joint.opposite();

        assertThat(other.opposite()).isEqualTo(joint);
        assertThat(other.offset().distance(joint.offset().mirrored())).isZero();
        assertThat(joint.isOn(Side.RIGHT)).isEqualTo(other.isOn(Side.LEFT));
        assertThat(other == joint).isEqualTo(!joint.isOn(Side.RIGHT) && !joint.isOn(Side.LEFT));
    }

    @ParameterizedTest
    @EnumSource
    void everyLimbOfASideIsOnThatSide(Side side) {
        var limbs = Arrays.asList(
                Joint.clavicle(side),
                Joint.shoulder(side),
                Joint.elbow(side),
                Joint.wrist(side),
                Joint.hip(side),
                Joint.knee(side),
                Joint.ankle(side),
                Joint.ball(side));

        assertThat(new HashSet<>(limbs)).hasSize(8);
        assertThat(limbs)
                .isNotEmpty()
                .allSatisfy(joint -> assertThat(joint.isOn(side)).isTrue());
        assertThat(limbs)
                .isNotEmpty()
                .allSatisfy(joint -> assertThat(joint.isOn(side.other())).isFalse());
    }

    @Test
    void bonesKeepTheirLengthsInAnyPose() {
        var random = new Random(3);
        for (int round = 0; round < 30; round++) {
            Skeleton posed =
                    Sketches.skeleton("root: standing, hip: [%d, %d, %d], knee: %d, shoulder: [%d, %d], elbow: %d"
                            .formatted(
                                    random.nextInt(120),
                                    random.nextInt(40),
                                    random.nextInt(40),
                                    random.nextInt(140),
                                    random.nextInt(160),
                                    random.nextInt(90),
                                    random.nextInt(140)));
            for (Joint joint : Joint.values()) {
                if (joint.parent() != null) {
                    assertThat(posed.at(joint).distance(posed.at(joint.parent())))
                            .as(joint.label())
                            .isCloseTo(joint.offset().length(), within(1e-6));
                }
            }
        }
    }

    @Test
    void aPartTouchesItsNeighboursAndNoOther() {
        assertThat(Part.PELVIS.touches(Part.THIGH_R)).isTrue();
        assertThat(Part.THIGH_R.touches(Part.PELVIS)).isTrue();
        assertThat(Part.THIGH_R.touches(Part.THIGH_L)).isFalse();
        assertThat(Part.HAND_R.touches(Part.THORAX)).isFalse();
        for (Side side : Side.values()) {
            assertThat(Part.upperArm(side).touches(Part.forearm(side))).isTrue();
            assertThat(Part.forearm(side).touches(Part.hand(side))).isTrue();
            assertThat(Part.thigh(side).touches(Part.shank(side))).isTrue();
            assertThat(Part.shank(side).touches(Part.foot(side))).isTrue();
            assertThat(Part.hand(side).isHand()).isTrue();
            assertThat(Part.foot(side).isFoot()).isTrue();
        }
    }

    @Test
    void anAngleOfOneSideCountsBeforeThatOfBoth() {
        var angles = new Angles(Map.of("hip", new double[] {40, 5}, "hipL", new double[] {10}));

        assertThat(angles.of(Angle.HIP, Side.RIGHT, 0)).isEqualTo(40);
        assertThat(angles.of(Angle.HIP, Side.LEFT, 0)).isEqualTo(10);
        assertThat(angles.said(Angle.HIP, Side.LEFT, 1)).isEqualTo(OptionalDouble.empty());
        assertThat(angles.of(Angle.HIP, Side.RIGHT, 1)).isEqualTo(5);
        assertThat(angles.of(Angle.KNEE, Side.RIGHT, 0)).isZero();
    }

    @Test
    void aPlaceOnABoneGoesWithItAndMirrorsToTheOtherSide() {
        Skeleton posed = Sketches.skeleton("root: standing, hipR: [90]");
        var atKnee = new Place.OnBone(Joint.KNEE_R, Vec.ZERO, Vec.of(0, .1, 0), OptionalDouble.empty());

        assertThat(atKnee.on(posed)).isEqualTo(posed.at(Joint.KNEE_R).plus(Vec.of(0, .1, 0)));
        assertThat(atKnee.mirrored().on(posed)).isEqualTo(posed.at(Joint.KNEE_L).plus(Vec.of(0, .1, 0)));
        assertThat(atKnee.dependsOn(Side.RIGHT)).isTrue();
        assertThat(atKnee.mirrored().dependsOn(Side.RIGHT)).isFalse();

        var onTheFloor = new Place.OnBone(Joint.KNEE_R, Vec.ZERO, Vec.ZERO, OptionalDouble.of(0));
        assertThat(onTheFloor.on(posed).y()).isZero();
        assertThat(new Place.Fixed(Vec.of(1, 2, 3)).mirrored().on(posed)).isEqualTo(Vec.of(1, 2, -3));
    }

    private static Vec somewhere(Random random) {
        return Vec.of(random.nextDouble() - .5, random.nextDouble() - .5, random.nextDouble() - .5);
    }
}
