package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hands and feet go where the pose puts them. */
class ReachingTest {

    private static final String STANDING = "root: standing, pelvis: [0, 0.85], ";

    @ParameterizedTest(name = "the wrist to {0} {1} {2}")
    @CsvSource({"0.3, 1.2, 0.2", "0.2, 0.9, 0.3", "0.1, 1.7, 0.2", "0.35, 1.3, -0.1", "-0.2, 1.0, 0.3"})
    void aHandGoesToItsPlace(double x, double y, double z) {
        Skeleton skeleton = Sketches.skeleton(STANDING + "handR: {to: [" + x + ", " + y + ", " + z + "]}");

        assertNear(skeleton.at(Joint.WRIST_R), Vec.of(x, y, z), 1e-6);
        assertThat(skeleton.complaints()).isEmpty();
    }

    @Test
    void aHandForBothSidesIsMirrored() {
        Skeleton skeleton = Sketches.skeleton(STANDING + "hand: {to: [0.3, 1.2, 0.2]}");

        assertNear(skeleton.at(Joint.WRIST_R), Vec.of(.3, 1.2, .2), 1e-6);
        assertNear(skeleton.at(Joint.WRIST_L), Vec.of(.3, 1.2, -.2), 1e-6);
        assertNear(skeleton.at(Joint.ELBOW_L), skeleton.at(Joint.ELBOW_R).mirrored(), 1e-6);
    }

    @Test
    void fingersAndPalmLookWhereTheyAreTold() {
        Skeleton skeleton =
                Sketches.skeleton(STANDING + "hand: {to: [0.35, 1.1, 0.15], fingers: [1, 0, 0], palm: [0, -1, 0]}");

        for (Side side : Side.values()) {
            Turn hand = skeleton.turn(Joint.wrist(side));
            assertNear(hand.y(), Vec.of(-1, 0, 0), 1e-9);
            assertNear(hand.z().times(-side.sign()), Vec.of(0, -1, 0), 1e-9);
        }
    }

    @Test
    void aPalmOnAPlaceHasItsWristBehind() {
        Skeleton skeleton = Sketches.skeleton(
                STANDING + "handR: {to: [0.4, 1.1, 0.1], ref: palm, fingers: [0, 1, 0], palm: [1, 0, 0]}");

        assertNear(skeleton.at(Joint.WRIST_R), Vec.of(.4 - .017, 1.1 - .06, .1), 1e-6);
    }

    @Test
    void aHandOnTheOtherKneeWaitsForThatKnee() {
        Skeleton skeleton = Sketches.skeleton(
                "root: sitting, pelvis: [0, 0.5], hip: [90], knee: 90, lumbar: [25], handR: {to: {at: kneeL, off: [0, 0.09, 0]}}");

        assertNear(skeleton.at(Joint.WRIST_R), skeleton.at(Joint.KNEE_L).plus(Vec.of(0, .09, 0)), 1e-6);
    }

    @Test
    void aHandOnTheOtherHandComesSecondWhicheverSideItIs() {
        Skeleton right = Sketches.skeleton(
                STANDING + "handL: {to: [0.3, 1.1, 0]}, handR: {to: {at: wristL, off: [0, 0.05, 0]}}");
        Skeleton left = Sketches.skeleton(
                STANDING + "handR: {to: [0.3, 1.1, 0]}, handL: {to: {at: wristR, off: [0, 0.05, 0]}}");

        assertNear(right.at(Joint.WRIST_R), Vec.of(.3, 1.15, 0), 1e-6);
        assertNear(left.at(Joint.WRIST_L), Vec.of(.3, 1.15, 0), 1e-6);
    }

    @Test
    void aPlaceOnABoneMayHaveAHeightOfTheRoom() {
        Skeleton skeleton = Sketches.skeleton(
                STANDING + "hipR: [20], handR: {to: {at: hipR, loc: [0.1, 0, 0], off: [0.1, 0, 0.1], y: 0.9}}");

        Vec hip = skeleton.at(Joint.HIP_R);
        double forward = .1 * Math.cos(Math.toRadians(20));
        assertNear(skeleton.at(Joint.WRIST_R), Vec.of(hip.x() + forward + .1, .9, hip.z() + .1), 1e-6);
    }

    @ParameterizedTest(name = "the elbow towards {0} {1} {2}")
    @CsvSource({"0, -1, 0", "0, 0, 1", "-1, 0, 0", "0, 1, 0.2"})
    void anElbowPointsWhereItIsTold(double x, double y, double z) {
        Skeleton skeleton =
                Sketches.skeleton(STANDING + "handR: {to: [0.3, 1.3, 0.17], pole: [" + x + ", " + y + ", " + z + "]}");

        Vec middle = skeleton.at(Joint.SHOULDER_R).lerp(skeleton.at(Joint.WRIST_R), .5);
        Vec way =
                skeleton.at(Joint.WRIST_R).minus(skeleton.at(Joint.SHOULDER_R)).unit();
        Vec told = Vec.of(x, y, z).across(way);
        assertThat(skeleton.at(Joint.ELBOW_R).minus(middle).across(way).angleTo(told))
                .isLessThan(1);
    }

    @Test
    void anElbowThatWouldSinkSwingsAboveTheFloor() {
        Skeleton skeleton = Sketches.skeleton("root: prone, handR: {to: [0.35, 0.03, 0.2], pole: [0, -1, 0]}");

        assertThat(skeleton.at(Joint.ELBOW_R).y()).isGreaterThanOrEqualTo(.034 - 1e-9);
        assertNear(skeleton.at(Joint.WRIST_R), Vec.of(.35, .03, .2), 1e-3);
    }

    @Test
    void aPlaceTooFarIsMissedByWhatIsSaid() {
        Skeleton far = Sketches.skeleton(STANDING + "handR: {to: [1.2, 1.3, 0.2]}");

        double missing = far.at(Joint.WRIST_R).distance(Vec.of(1.2, 1.3, .2));
        assertThat(far.complaints())
                .containsExactly("shoulderR: the hand is " + Math.round(missing * 1000) + " mm short of its place");
    }

    @Test
    void aShoulderBladeMayFollowAHandThatIsALittleTooFar() {
        Vec shoulder = Sketches.skeleton(STANDING + "knee: 0").at(Joint.SHOULDER_R);
        String goal = "[" + (shoulder.x() + .57) + ", " + shoulder.y() + ", " + shoulder.z() + "]";

        assertThat(Sketches.skeleton(STANDING + "handR: {to: " + goal + "}").complaints())
                .hasSize(1);
        Skeleton followed = Sketches.skeleton(STANDING + "handR: {to: " + goal + ", reach: 0.05}");
        assertThat(followed.complaints()).isEmpty();
        assertThat(followed.at(Joint.SHOULDER_R).distance(shoulder)).isCloseTo(.03, within(1e-6));
    }

    @Test
    void onTiptoeTheHeelIsUpAndTheBallIsDown() {
        Skeleton tiptoe = Sketches.skeleton(
                "root: standing, pelvis: [0, 0.88], footR: {to: [0, 0.13, 0.09], how: tiptoe, heel: 40}");

        assertNear(tiptoe.at(Joint.ANKLE_R), Vec.of(0, .13, .09), 1e-6);
        assertThat(tiptoe.turn(Joint.ANKLE_R).x().angleTo(Vec.of(1, 0, 0))).isCloseTo(40, within(.01));
        assertNear(tiptoe.turn(Joint.BALL_R).y(), Vec.UP, 1e-9);
    }

    @Test
    void toesPointWhereTheyAreTold() {
        Skeleton out = Sketches.skeleton("root: standing, pelvis: [0, 0.85], footR: {to: [0, 0, 0.1], toe: [1, 0, 1]}");

        assertNear(out.turn(Joint.ANKLE_R).x(), Vec.of(1, 0, 1).unit(), 1e-9);
        assertNear(out.turn(Joint.ANKLE_R).y(), Vec.UP, 1e-9);
    }

    @Test
    void aFreeFootKeepsTheBendOfItsAnkle() {
        Skeleton free = Sketches.skeleton(
                "root: standing, pelvis: [0, 0.85], ankleR: 20, footR: {to: [0.3, 0.4, 0.1], how: free}");

        Vec shank = free.turn(Joint.KNEE_R).y();
        assertNear(free.at(Joint.ANKLE_R), Vec.of(.3, .4, .1), 1e-6);
        assertThat(90 - free.turn(Joint.ANKLE_R).x().angleTo(shank)).isCloseTo(20, within(1e-6));
    }
}
