package org.homestretch.figure.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joints bent farther than people bend are found, just inside they are not. */
class JointRangesTest {

    @ParameterizedTest(name = "{0} {1} is allowed, {2} is not")
    @CsvSource(delimiter = '|', textBlock = """
            hipR: [%s]               | 134  | 137  | hipR flexion is 137 degrees, outside -25 to 135
            hipL: [%s]               | -24  | -27  | hipL flexion is -27 degrees, outside -25 to 135
            hipR: [0, %s]            | 59   | 62   | hipR abduction is 62 degrees, outside -35 to 60
            hipL: [0, %s]            | -34  | -37  | hipL abduction is -37 degrees, outside -35 to 60
            hipR: [0, 0, %s]         | 74   | 77   | hipR outward rotation is 77 degrees, outside -45 to 75
            hipL: [0, 0, %s]         | -44  | -47  | hipL outward rotation is -47 degrees, outside -45 to 75
            kneeR: %s                | 157  | 160  | kneeR is 160 degrees, outside -2 to 158
            ankleL: %s               | 31   | 34   | ankleL is 34 degrees, outside -62 to 32
            ankleL: %s               | -61  | -64  | ankleL is -64 degrees, outside -62 to 32
            elbowR: %s               | 151  | 154  | elbowR is 154 degrees, outside -3 to 152
            lumbar: [%s]             | 60   | 70   |
            lumbar: [%s]             | -55  | -65  |
            lumbar: [0, %s]          | 47   | 50   | trunk side bend is 50 degrees, outside -48 to 48
            lumbar: [0, 0, %s]       | -66  | -69  | trunk rotation is -69 degrees, outside -68 to 68
            neck: [%s]               | 59   | 62   | neck forward bend is 62 degrees, outside -45 to 60
            neck: [%s]               | -44  | -47  | neck forward bend is -47 degrees, outside -45 to 60
            neck: [0, 0, %s]         | 78   | 80   |
            """)
    void anAngleIsMeasuredAgainstWhatPeopleCan(String pose, String inside, String outside, String finding) {
        assertThat(findings(String.format(pose, inside))).isEmpty();
        if (finding != null) {
            assertThat(findings(String.format(pose, outside))).containsExactly(finding);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            lumbar: [60], thoracic: [35]       | trunk forward bend is 95 degrees
            lumbar: [-50], thoracic: [-25]     | trunk forward bend is -75 degrees
            """)
    void anglesOfNeighbouringJointsCountTogether(String pose, String finding) {
        assertThat(findings(pose)).anySatisfy(found -> assertThat(found).startsWith(finding));
    }

    @ParameterizedTest(name = "hip {0} {1} {2}")
    @CsvSource({"0, 0, 0", "90, 0, 0", "30, 20, 0", "70, 10, 25", "-15, -20, -30", "110, 40, 50", "20, 30, -40"})
    void theAnglesOfAHipAreReadBackAsTheyWereBent(double flexion, double abduction, double rotation) {
        var skeleton = Sketches.skeleton(
                "root: supine, settle: no, hip: [" + flexion + ", " + abduction + ", " + rotation + "]");

        for (Side side : Side.values()) {
            double[] read = JointRanges.hipAngles(skeleton, side);
            assertThat(read[0]).as("flexion %s", side).isCloseTo(flexion, within(1e-6));
            assertThat(read[1]).as("abduction %s", side).isCloseTo(abduction, within(1e-6));
            assertThat(read[2]).as("rotation %s", side).isCloseTo(rotation, within(1e-6));
        }
    }

    @Test
    void aBodyAtEaseHasNoFinding() {
        for (String root : List.of("standing", "sitting", "supine", "prone", "side-left", "quadruped")) {
            assertThat(JointRanges.findings(Sketches.skeleton("root: " + root)))
                    .as(root)
                    .isEmpty();
        }
    }

    private static List<String> findings(String pose) {
        return JointRanges.findings(Sketches.skeleton("root: standing, ground: none, nod: 0, " + pose));
    }
}
