package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;
import static org.homestretch.figure.testing.Near.assertTurn;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.homestretch.figure.scene.Sketch;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bones neither grow nor come apart, whatever the pose. */
class BonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bird-dog",
                "clam",
                "rowing-machine",
                "squat-bodyweight",
                "child-pose",
                "swim-crawl",
                "log-roll-practice"
            })
    void theBonesOfAKeptExerciseHaveTheirLengths(String id) {
        for (Sketch.Phase phase : Sketches.kept(id).phases()) {
            Skeleton skeleton = Skeleton.of(phase.pose());
            assertThat(skeleton.complaints()).as(phase.label()).isEmpty();
            assertBones(skeleton, Side.RIGHT);
            assertBones(skeleton, Side.LEFT);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theBonesOfAnyPoseHaveTheirLengths(long seed) {
        Skeleton skeleton = Sketches.skeleton(somePose(new Random(seed)));

        assertBones(skeleton, Side.RIGHT);
        assertBones(skeleton, Side.LEFT);
        for (Joint joint : Joint.values()) {
            assertTurn(skeleton.turn(joint));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void aPointOfABoneIsTheSameBonePointAgain(long seed) {
        Random random = new Random(seed);
        Skeleton skeleton = Sketches.skeleton(somePose(random));
        Vec local = Vec.of(random.nextDouble(), random.nextDouble(), random.nextDouble());

        for (Joint joint : Joint.values()) {
            Vec inRoom = skeleton.point(joint, local);
            assertNear(skeleton.local(joint, inRoom), local);
            assertThat(inRoom.distance(skeleton.at(joint))).isCloseTo(local.length(), within(1e-9));
        }
    }

    @Test
    void aStandingBodyOfOneMetreSeventyReachesItsHeight() {
        Body body = Body.of(Sketches.skeleton("root: standing"));
        Vec[] box = body.box(EnumSet.of(Part.HEAD));
        Flesh flesh = new Flesh(body).lookAt(0, 1.65, 0, .3);
        double top = box[0].y();
        for (double y = 1.5; y < 1.9; y += .001) {
            top = flesh.distance(body.skeleton().at(Joint.HEAD).x(), y, 0) < 0 ? y : top;
        }

        assertThat(top).isBetween(1.68, 1.74);
        assertThat(body.lowest(List.of("all"))).isCloseTo(0, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(Joint.class)
    void aJointIsFoundByItsNameAndItsOppositeIsTheOtherSide(Joint joint) {
        assertThat(Joint.named(joint.label())).contains(joint);
        assertThat(joint.opposite().opposite()).isEqualTo(joint);
        assertThat(joint.opposite() == joint).isEqualTo(!joint.isOn(Side.RIGHT) && !joint.isOn(Side.LEFT));
        assertNear(joint.opposite().offset(), joint.offset().mirrored());
        assertThat(joint.isOn(Side.RIGHT) && joint.isOn(Side.LEFT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "kneeR, true, false",
        "clavL, false, true",
        "pelvis, false, false",
        "head, false, false",
        "T2, false, false"
    })
    void aJointKnowsItsSide(String name, boolean right, boolean left) {
        Joint joint = Joint.named(name).orElseThrow();

        assertThat(joint.isOn(Side.RIGHT)).isEqualTo(right);
        assertThat(joint.isOn(Side.LEFT)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "PELVIS, ABDOMEN, true",
        "THIGH_R, SHANK_R, true",
        "THIGH_R, SHANK_L, false",
        "NECK, HAIR, true",
        "HAND_R, HEAD, false",
        "HAND_L, HAND_L, true"
    })
    void onlyNeighboursOfTheBodyGrowIntoEachOther(Part one, Part other, boolean touch) {
        assertThat(one.touches(other)).isEqualTo(touch);
        assertThat(other.touches(one)).isEqualTo(touch);
    }

    private static String somePose(Random random) {
        return String.format(
                Locale.ROOT,
                "root: %s, hip: [%.1f, %.1f, %.1f], kneeR: %.1f, kneeL: %.1f, ankle: %.1f, lumbar: [%.1f, %.1f, %.1f],"
                        + " shoulderR: [%.1f, %.1f, %.1f], elbow: %.1f, wrist: %.1f, neck: [%.1f, %.1f], roll: %.1f",
                random.nextBoolean() ? "standing" : "supine",
                random.nextDouble(-20, 120),
                random.nextDouble(-20, 50),
                random.nextDouble(-40, 40),
                random.nextDouble(0, 150),
                random.nextDouble(0, 150),
                random.nextDouble(-40, 20),
                random.nextDouble(-20, 50),
                random.nextDouble(-20, 20),
                random.nextDouble(-20, 20),
                random.nextDouble(-40, 180),
                random.nextDouble(0, 90),
                random.nextDouble(-50, 50),
                random.nextDouble(0, 140),
                random.nextDouble(-60, 60),
                random.nextDouble(-30, 50),
                random.nextDouble(-30, 30),
                random.nextDouble(-90, 90));
    }

    /** Lengths of the atlas the figure was drawn from, for a height of 1.70 m. */
    private static void assertBones(Skeleton s, Side side) {
        assertThat(s.at(Joint.hip(side)).distance(s.at(Joint.knee(side)))).isCloseTo(.415, within(1e-6));
        assertThat(s.at(Joint.knee(side)).distance(s.at(Joint.ankle(side)))).isCloseTo(.415, within(1e-6));
        assertThat(s.at(Joint.shoulder(side)).distance(s.at(Joint.elbow(side)))).isCloseTo(.300, within(1e-6));
        assertThat(s.at(Joint.elbow(side)).distance(s.at(Joint.wrist(side)))).isCloseTo(.250, within(1e-6));
        assertThat(s.at(Joint.PELVIS).distance(s.at(Joint.hip(side)))).isCloseTo(.085, within(1e-6));
        assertThat(s.at(Joint.ankle(side)).distance(s.at(Joint.ball(side))))
                .isCloseTo(Math.hypot(.125, .05), within(1e-6));
    }
}
