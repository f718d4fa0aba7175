package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;

class SkeletonTest {

    @Test
    void aStandingFigureHasItsHipsOverItsAnkles() {
        Skeleton standing = Sketches.skeleton("root: standing");

        assertAt(standing.at(Joint.HIP_R).minus(standing.at(Joint.ANKLE_R)), 0, .830, 0);
        assertThat(standing.at(Joint.PELVIS).y()).isCloseTo(.895, within(.01));
        assertThat(standing.at(Joint.ANKLE_R).z()).isPositive();
    }

    @Test
    void aThighBentByNinetyDegreesPointsForward() {
        Skeleton posed = Sketches.skeleton("root: standing, hipR: [90], kneeR: 90");

        assertAt(posed.at(Joint.KNEE_R).minus(posed.at(Joint.HIP_R)), .415, 0, 0);
        assertAt(posed.at(Joint.ANKLE_R).minus(posed.at(Joint.KNEE_R)), 0, -.415, 0);
    }

    @Test
    void anArmLiftedSidewaysPointsToItsOwnSide() {
        Skeleton posed = Sketches.skeleton("root: standing, shoulder: [0, 90, 0]");

        assertAt(posed.at(Joint.ELBOW_R).minus(posed.at(Joint.SHOULDER_R)), 0, 0, .300);
        assertAt(posed.at(Joint.ELBOW_L).minus(posed.at(Joint.SHOULDER_L)), 0, 0, -.300);
    }

    @Test
    void aFlatFootStandsWhereItIsPut() {
        Skeleton posed = Sketches.skeleton("root: supine, footR: {to: [0.4, 0, 0.1]}");

        assertAt(posed.at(Joint.ANKLE_R), .4, Joint.SOLE, .1);
        assertAt(posed.turn(Joint.ANKLE_R).y(), 0, 1, 0);
        assertThat(posed.complaints()).isEmpty();
    }

    @Test
    void aPlaceOutOfReachIsComplainedAbout() {
        Skeleton posed = Sketches.skeleton("root: standing, pelvis: [0, 0.9], footR: {to: [0.9, 0, 0.1]}");

        assertThat(posed.complaints()).singleElement().asString().contains("hipR", "short of its place");
    }

    @Test
    void aSupineFigureTouchesTheFloorWithSeatBackAndHead() {
        Body body = Body.of(Sketches.skeleton("root: supine, hip: [45], knee: 90"));

        assertThat(body.lowest(Part.PELVIS)).isCloseTo(0, within(.004));
        assertThat(body.lowest(Part.THORAX)).isCloseTo(0, within(.004));
        assertThat(body.lowest(Part.HEAD)).isCloseTo(0, within(.004));
    }

    @Test
    void aKneelingFigureHasItsKneesOnTheFloor() {
        Skeleton posed = Sketches.skeleton("root: quadruped, kneel: [0], pelvis: [0.05]");

        assertThat(Body.of(posed).lowest(Part.SHANK_R)).isCloseTo(0, within(.01));
        assertThat(posed.at(Joint.KNEE_R).x()).isCloseTo(0, within(.001));
    }

    @Test
    void theMirroredPoseIsTheMirroredFigure() {
        Skeleton right = Sketches.skeleton("root: standing, hipR: [50, 20, 10], kneeR: 60, lumbar: [10, 15, 20],"
                + " shoulderR: [70, 30, 5], elbowR: 40, footL: {to: [0.1, 0, -0.1]}");
        Skeleton left = Sketches.skeleton("root: standing, hipL: [50, 20, 10], kneeL: 60, lumbar: [10, -15, -20],"
                + " shoulderL: [70, 30, 5], elbowL: 40, footR: {to: [0.1, 0, 0.1]}");

        for (Joint joint : Joint.values()) {
            Vec mirrored = right.at(joint).mirrored();
            assertAt(left.at(joint.opposite()), mirrored.x(), mirrored.y(), mirrored.z());
        }
    }

    @Test
    void betweenTwoPhasesPlantedFeetStayPlanted() {
        Skeleton down = Sketches.skeleton("root: standing, pelvis: [0, 0.6], foot: {to: [0.1, 0, 0.1]}");
        Skeleton up = Sketches.skeleton("root: standing, pelvis: [0, 0.85], foot: {to: [0.1, 0, 0.1]}");

        Skeleton half = Skeleton.between(down, up, .5);

        assertAt(half.at(Joint.ANKLE_R), .1, Joint.SOLE, .1);
        assertThat(half.at(Joint.PELVIS).y()).isCloseTo(.725, within(.001));
        assertAt(
                Skeleton.between(down, up, 1).at(Joint.HEAD),
                up.at(Joint.HEAD).x(),
                up.at(Joint.HEAD).y(),
                0);
    }

    private static void assertAt(Vec place, double x, double y, double z) {
        assertThat(place.distance(Vec.of(x, y, z)))
                .as("%s from %s %s %s", place, x, y, z)
                .isLessThan(.002);
    }
}
