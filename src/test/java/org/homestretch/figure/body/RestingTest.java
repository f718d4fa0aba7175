package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import java.util.List;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What carries the body is touched, and nothing is under it. */
class RestingTest {

    @ParameterizedTest(name = "{0} rests on {1}")
    @CsvSource({
        "standing, foot",
        "sitting, pelvis",
        "kneeling, shank",
        "half-kneeling, shank",
        "prone, 'pelvis thorax thigh'",
        "quadruped, shank",
        "side-left, 'pelvis thorax'",
        "side-right, 'pelvis thorax'",
        "supine, pelvis",
    })
    void aPositionTouchesTheGroundWithItsOwnParts(String root, String parts) {
        Body body = Body.of(Sketches.skeleton("root: " + root));

        assertThat(body.lowest(List.of(parts.split(" ")))).isCloseTo(0, within(.004));
    }

    @ParameterizedTest(name = "{0}: the face looks to {1} {2} {3}")
    @CsvSource({
        "standing, 1, 0, 0",
        "sitting, 1, 0, 0",
        "supine, 0, 1, 0",
        "prone, 0, -1, 0",
        "side-left, 0, 0, 1",
        "side-right, 0, 0, 1",
    })
    void aPositionLooksItsWay(String root, double x, double y, double z) {
        Skeleton skeleton = Sketches.skeleton("root: " + root + ", settle: no, nod: 0");

        assertNear(skeleton.turn(Joint.CHEST).x(), Vec.of(x, y, z));
    }

    @Test
    void lyingOnASideTheOtherSideIsUp() {
        Skeleton left = Sketches.skeleton("root: side-left");
        Skeleton right = Sketches.skeleton("root: side-right");

        assertThat(left.at(Joint.HIP_R).y() - left.at(Joint.HIP_L).y()).isCloseTo(.17, within(1e-9));
        assertThat(right.at(Joint.HIP_L).y() - right.at(Joint.HIP_R).y()).isCloseTo(.17, within(1e-9));
    }

    @Test
    void aHigherGroundLiftsTheWholeBody() {
        Skeleton floor = Sketches.skeleton("root: prone");
        Skeleton bed = Sketches.skeleton("root: prone, groundY: 0.5");

        for (Joint joint : Joint.values()) {
            assertNear(bed.at(joint), floor.at(joint).plus(Vec.of(0, .5, 0)));
        }
    }

    @Test
    void withoutGroundThePelvisStaysInTheMiddleOfTheRoom() {
        assertNear(Sketches.skeleton("root: standing, ground: none").at(Joint.PELVIS), Vec.ZERO);
    }

    @ParameterizedTest(name = "pelvis: [{0}]")
    @CsvSource({"0.3, 0.3, 0, 0", "'0.3, 0.9', 0.3, 0.9, 0", "'0.3, 0.9, -0.2', 0.3, 0.9, -0.2"})
    void aGivenPelvisIsWhereItIsPut(String numbers, double x, double y, double z) {
        assertNear(
                Sketches.skeleton("root: standing, pelvis: [" + numbers + "]").at(Joint.PELVIS), Vec.of(x, y, z));
    }

    @Test
    void theHighestOfTheSaidPartsIsNotLetThroughTheGround() {
        Body body = Body.of(Sketches.skeleton("root: standing, hipR: [60], kneeR: 90, ground: [footL, footR]"));

        assertThat(body.lowest(Part.FOOT_L)).isCloseTo(0, within(1e-6));
        assertThat(body.lowest(Part.FOOT_R)).isGreaterThan(.1);
    }

    @Test
    void aPinnedJointKeepsItsPlaceOverTheGround() {
        Skeleton pinned = Sketches.skeleton("root: standing, hipR: [30], pin: {ankleL: [0.25, -0.1]}");

        assertThat(pinned.at(Joint.ANKLE_L).x()).isCloseTo(.25, within(1e-9));
        assertThat(pinned.at(Joint.ANKLE_L).z()).isCloseTo(-.1, within(1e-9));
        assertThat(Body.of(pinned).lowest(Part.FOOT_L)).isCloseTo(0, within(1e-6));
    }

    @ParameterizedTest(name = "kneeling over {0} with the pelvis at {1}")
    @CsvSource({"0, 0", "0, 0.1", "0.2, 0.05", "-0.1, -0.3"})
    void theHeightOfAKneelingPelvisFollowsFromTheThigh(double knees, double pelvis) {
        Skeleton kneeling = Sketches.skeleton("root: kneeling, kneel: [" + knees + "], pelvis: [" + pelvis + "]");

        double ahead = knees - pelvis;
        double rise = Math.sqrt(.415 * .415 - ahead * ahead);
        for (Side side : Side.values()) {
            assertNear(kneeling.at(Joint.knee(side)), Vec.of(knees, .053, side.sign() * .085), 1e-6);
        }
        assertNear(kneeling.at(Joint.PELVIS), Vec.of(pelvis, .053 + rise, 0), 1e-6);
    }

    @Test
    void oneKneeKneelsWhileTheOtherFootStands() {
        Skeleton half =
                Sketches.skeleton("root: half-kneeling, kneelR: [0], pelvis: [0.05], footL: {to: [0.45, 0, -0.1]}");

        assertThat(half.at(Joint.KNEE_R).y()).isCloseTo(.053, within(1e-6));
        assertNear(half.at(Joint.ANKLE_L), Vec.of(.45, Joint.SOLE, -.1), 1e-6);
        assertThat(half.complaints()).isEmpty();
    }

    @Test
    void onTheBackATrunkThatMayNotSettleStaysStraight() {
        Skeleton straight = Sketches.skeleton("root: supine, settle: no");
        Skeleton trunk = Sketches.skeleton("root: supine, settle: trunk");
        Skeleton whole = Sketches.skeleton("root: supine");

        assertNear(straight.turn(Joint.PELVIS).y(), Vec.of(-1, 0, 0));
        assertThat(Body.of(trunk).lowest(Part.THORAX)).isCloseTo(0, within(.004));
        assertThat(Body.of(trunk).lowest(Part.PELVIS)).isCloseTo(0, within(.004));
        assertThat(Body.of(whole).lowest(Part.HEAD)).isCloseTo(0, within(.004));
    }

    @Test
    void aPartNobodyHasIsRefused() {
        Body body = Body.of(Sketches.skeleton("root: standing"));

        assertThatThrownBy(() -> body.lowest(List.of("tail"))).hasMessageContaining("tail");
    }
}
