package org.homestretch.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.figure.testing.Near.assertNear;

import org.homestretch.figure.body.Pose;
import org.homestretch.figure.body.Rest;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys for both sides and for one, and how a body rests. */
class PoseKeysTest {

    @Test
    void aFootOfBothSidesIsMirroredUnlessOneIsSaidOrFreed() {
        Pose both = pose("foot: {to: [0.1, 0, 0.2]}");
        Pose own = pose("foot: {to: [0.1, 0, 0.2]}, footL: {to: [0.3, 0, -0.3]}");
        Pose freed = pose("foot: {to: [0.1, 0, 0.2]}, footR: no");

        assertNear(place(both, Side.LEFT), Vec.of(.1, 0, -.2));
        assertNear(place(own, Side.LEFT), Vec.of(.3, 0, -.3));
        assertNear(place(own, Side.RIGHT), Vec.of(.1, 0, .2));
        assertThat(freed.foot(Side.RIGHT)).isEmpty();
        assertThat(freed.foot(Side.LEFT)).isPresent();
        assertThat(pose("foot: no").feet()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kneel: [0.1]                        | 0.1 0.085   | 0.1 -0.085
            kneel: [0.1, 0.2]                   | 0.1 0.2     | 0.1 -0.2
            kneelR: [0.3]                       | 0.3 0.085   | none
            kneelL: [0.3, -0.1]                 | none        | 0.3 -0.1
            kneel: [0], kneelR: [0.4, 0.15]     | 0.4 0.15    | 0.0 -0.085
            """)
    void kneesGoDownOnBothSidesOrOne(String keys, String right, String left) {
        Rest rest = pose(keys).rest();

        assertThat(knee(rest, Side.RIGHT)).isEqualTo(right);
        assertThat(knee(rest, Side.LEFT)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"yes, WHOLE", "true, WHOLE", "trunk, TRUNK", "no, NONE", "false, NONE"})
    void theBodySettlesAsFarAsSaid(String said, Rest.Settling settling) {
        assertThat(pose("root: supine, settle: " + said).rest().settling()).isEqualTo(settling);
    }

    private static Pose pose(String keys) {
        return PoseReader.read("x.yaml", "{phases: [{pose: {" + keys + "}}]}")
                .phases()
                .getFirst()
                .pose();
    }

    private static Vec place(Pose pose, Side side) {
        return pose.foot(side).orElseThrow().to().on(Skeleton.of(pose("root: standing")));
    }

    private static String knee(Rest rest, Side side) {
        Vec knee = rest.knees().get(side);
        return knee == null ? "none" : knee.x() + " " + knee.z();
    }
}
