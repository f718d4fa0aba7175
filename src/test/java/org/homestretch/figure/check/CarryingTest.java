package org.homestretch.figure.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.testing.Sketches;
import org.homestretch.figure.testing.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weight, support and limbs that run into each other are looked at. */
class CarryingTest {

    @Test
    void theWeightOfAStandingBodyIsOverItsFeetAtTheHeightOfTheNavel() {
        Skeleton standing = Sketches.skeleton("root: standing");

        Vec weight = Balance.weight(standing);

        assertThat(weight.z()).isCloseTo(0, within(1e-9));
        assertThat(weight.x()).isBetween(-.03, .06);
        assertThat(weight.y() / 1.70).isBetween(.52, .62);
    }

    /** A leg is 16.1 % of the body: lifted sideways it takes the weight along. */
    @Test
    void aLiftedLegMovesTheWeightByItsShare() {
        Skeleton both = Sketches.skeleton("root: standing, ground: none");
        Skeleton lifted = Sketches.skeleton("root: standing, ground: none, hipR: [0, 90]");

        double down = .1 * .433 * .415 + .0465 * (1 + .433) * .415 + .0145 * (2 * .415);
        double moved = Balance.weight(lifted).z() - Balance.weight(both).z();
        assertThat(moved).isCloseTo(down, within(.002));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            root: standing                                               | yes
            root: standing, hipR: [45], kneeR: 90                        | no
            root: standing, lean: 20, ground: foot                       | no
            root: standing, pitch: 30, ground: foot                      | no
            root: supine                                                 | yes
            root: quadruped, kneel: [0], pelvis: [0.02], hand: {to: [0.45, 0.05, 0.18]} | yes
            """)
    void theWeightIsOverWhatTouchesOrElseSaid(String pose, String balanced) {
        assertThat(Balance.finding(Body.of(Sketches.skeleton(pose))).isEmpty()).isEqualTo(balanced.equals("yes"));
    }

    /** The weight is 0.95 m up the body, so it goes forward by 0.54 m, of which the feet are still under a part. */
    @Test
    void howFarTheWeightIsOutsideIsSaidInMillimetres() {
        String finding = Balance.finding(Body.of(Sketches.skeleton("root: standing, pitch: 35, ground: foot")))
                .orElseThrow();

        int millimetres = Integer.parseInt(finding.replaceAll("[^0-9]", ""));
        assertThat(finding).matches("the weight is \\d+ mm outside the support");
        assertThat(millimetres).isBetween(330, 540);
    }

    @ParameterizedTest(name = "a body {0} m too high")
    @CsvSource({"0.005, 0", "0.03, 30", "0.25, 250"})
    void aFloatingBodyIsFoundWithItsGap(double gap, int millimetres) {
        Skeleton standing = Sketches.skeleton("root: standing");
        double height = standing.at(Joint.PELVIS).y() + gap;

        List<String> findings = support("root: standing, pelvis: [0, " + height + "]", "floor");

        if (millimetres == 0) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).containsExactly("the body floats " + millimetres + " mm over what carries it");
        }
    }

    @Test
    void bothFeetUnderTheFloorAreFound() {
        Skeleton standing = Sketches.skeleton("root: standing");
        double height = standing.at(Joint.PELVIS).y() - .05;

        assertThat(support("root: standing, pelvis: [0, " + height + "]", "floor"))
                .containsExactlyInAnyOrder("footR is 50 mm under the floor", "footL is 50 mm under the floor");
    }

    @Test
    void inDeepWaterABodyMayFloat() {
        String floating = "root: prone, pelvis: [0, 1.0]";

        assertThat(support(floating, "floor")).hasSize(1);
        assertThat(support(floating, "floor, {pool: {y: 1.1}}")).isEmpty();
    }

    /** The toes of a bare foot reach 8.5 mm lower than the ankle less the height of its sole. */
    @Test
    void aStepUnderAFootCarriesIt() {
        String onStep = "root: standing, pelvis: [0, 1.0], foot: {to: [0, 0.15, 0.09]}";

        assertThat(support(onStep, "floor"))
                .anySatisfy(found -> assertThat(found).matches("footR floats 14[12] mm"))
                .anySatisfy(found -> assertThat(found).matches("footL floats 14[12] mm"));
        assertThat(support(onStep, "floor, {step: {x: [-0.3, 0.3], h: 0.15}}")).isEmpty();
    }

    @ParameterizedTest(name = "with the hips {0} m high on a seat at 0.43 m")
    @CsvSource({"0.525, false", "0.55, true", "0.47, true"})
    void aSitterTouchesTheSeat(double height, boolean found) {
        String sitting = "root: sitting, pelvis: [0, " + height + "], hip: [90], foot: {to: [0.42, 0, 0.1]}";

        assertThat(support(sitting, "floor, {stool: {seat: 0.43}}").stream()
                        .anyMatch(finding -> finding.contains("off the seat")))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            hipR: [0, -30], hipL: [0, -30]                                                   | R | thighR runs
            shoulderR: [20, -40, 0], elbowR: 30                                              | R | inside
            pelvis: [0, 0.9], handR: {to: {at: L1, loc: [0.04, 0, 0]}}                       | R | inside
            pelvis: [0, 0.9], handL: {to: {at: L1, loc: [0.04, 0, 0]}}                       | L | inside
            """)
    void aLimbInsideTheBodyIsFoundOnItsSide(String pose, String side, String finding) {
        assertThat(collisions("root: standing, " + pose)).anySatisfy(found -> {
            assertThat(found).contains(finding).containsPattern("runs \\d+ mm inside");
            assertThat(found.split(" ")[0]).endsWith(side);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root: standing",
                "root: standing, hip: [90], knee: 90",
                "root: standing, shoulder: [180, 0, 0]",
                "root: standing, hip: [0, 30], shoulder: [0, 45, 0]",
                "root: supine, hip: [60], knee: 100"
            })
    void limbsBesideTheBodyAreNoFault(String pose) {
        assertThat(collisions(pose)).isEmpty();
    }

    private static List<String> support(String pose, String things) {
        Stage stage = Stages.posed(pose, things);
        return Support.findings(Body.of(stage.figure()), stage);
    }

    private static List<String> collisions(String pose) {
        return Collisions.findings(Body.of(Sketches.skeleton(pose)));
    }
}
