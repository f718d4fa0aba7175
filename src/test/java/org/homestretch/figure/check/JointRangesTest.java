package org.homestretch.figure.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Angles are read back from the bones as a clinician would measure them. */
class JointRangesTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "90, 0, 0", "45, 0, 0", "-20, 0, 0", "0, 40, 0", "0, -15, 0", "0, 0, 30", "60, 20, 10"})
    void aHipIsReadBackAsItWasSet(double flexion, double abduction, double rotation) {
        Skeleton posed = Sketches.skeleton("root: supine, hip: [%s, %s, %s]".formatted(flexion, abduction, rotation));

        for (Side side : Side.values()) {
            double[] read = JointRanges.hipAngles(posed, side);
            assertThat(read[0]).isCloseTo(flexion, within(1.5));
            assertThat(read[1]).isCloseTo(abduction, within(1.5));
            assertThat(read[2]).isCloseTo(rotation, within(1.5));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kneeR: 150                  | kneeR: 159            | kneeR
            elbowL: 145                 | elbowL: 154           | elbowL
            ankleR: 25                  | ankleR: 40            | ankleR
            lumbar: [0, 30]             | lumbar: [0, 60]       | trunk side bend
            neck: [40]                  | neck: [80], nod: 30   | neck forward bend
            hipL: [120], kneeL: 100     | hipL: [140], kneeL: 100 | hipL flexion
            """)
    void anAngleWithinItsRangeIsNoFindingAndOneBeyondIs(String within, String beyond, String joint) {
        assertThat(JointRanges.findings(Sketches.skeleton("root: supine, " + within)))
                .isEmpty();
        assertThat(JointRanges.findings(Sketches.skeleton("root: supine, " + beyond)))
                .singleElement()
                .asString()
                .startsWith(joint + " is ");
    }

    @Test
    void theWeightOfAStandingBodyIsOverItsFeetAtTheHeightOfItsPelvis() {
        Skeleton standing = Sketches.skeleton("root: standing");
        Vec weight = Balance.weight(standing);

        assertThat(weight.z()).isCloseTo(0, within(1e-9));
        assertThat(weight.x())
                .isBetween(
                        standing.at(Joint.ANKLE_R).x() - .06,
                        standing.at(Joint.BALL_R).x());
        assertThat(weight.y()).isBetween(.85, 1.1);
    }

    @Test
    void anArmHeldOutDrawsTheWeightToItsSide() {
        Vec weight = Balance.weight(Sketches.skeleton("root: standing, shoulderR: [0, 90]"));

        assertThat(weight.z()).isPositive();
    }
}
