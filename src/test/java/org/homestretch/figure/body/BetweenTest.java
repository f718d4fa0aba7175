package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import java.util.List;
import org.homestretch.figure.scene.Sketch;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body on its way from one phase to the next. */
class BetweenTest {

    private static final int STEPS = 24;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bridge",
                "clam",
                "cat-camel",
                "sit-to-stand",
                "log-roll-practice",
                "open-book",
                "step-up",
                "swim-crawl"
            })
    void theWayBeginsAndEndsInThePhases(String id) {
        List<Skeleton> phases = phases(id);
        Skeleton from = phases.get(0);
        Skeleton to = phases.get(1);

        for (Joint joint : Joint.values()) {
            assertNear(Skeleton.between(from, to, 0).at(joint), from.at(joint), .002);
            assertNear(Skeleton.between(from, to, 1).at(joint), to.at(joint), .002);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bridge",
                "clam",
                "cat-camel",
                "sit-to-stand",
                "log-roll-practice",
                "open-book",
                "step-up",
                "swim-crawl"
            })
    void noJointJumpsOnTheWay(String id) {
        List<Skeleton> phases = phases(id);
        for (int i = 1; i < phases.size(); i++) {
            Skeleton before = Skeleton.between(phases.get(i - 1), phases.get(i), 0);
            for (int step = 1; step <= STEPS; step++) {
                Skeleton now = Skeleton.between(phases.get(i - 1), phases.get(i), step / (double) STEPS);
                for (Joint joint : Joint.values()) {
                    assertThat(now.at(joint).distance(before.at(joint)))
                            .as("%s in step %d to phase %d", joint.label(), step, i + 1)
                            .isLessThan(.14);
                }
                before = now;
            }
        }
    }

    @Test
    void halfWayAKneeIsHalfBent() {
        Skeleton straight = Sketches.skeleton("root: supine, settle: no");
        Skeleton bent = Sketches.skeleton("root: supine, settle: no, kneeR: 80");

        Skeleton half = Skeleton.between(straight, bent, .5);

        assertThat(half.turn(Joint.HIP_R).y().angleTo(half.turn(Joint.KNEE_R).y()))
                .isCloseTo(40, within(1e-6));
    }

    @Test
    void theFingersCloseEvenly() {
        Skeleton open = Sketches.skeleton("root: standing, fingers: 0");
        Skeleton fist = Sketches.skeleton("root: standing, fingersR: 1, fingersL: 0.5");

        assertThat(Skeleton.between(open, fist, .3).curl(Side.RIGHT)).isCloseTo(.3, within(1e-9));
        assertThat(Skeleton.between(open, fist, .3).curl(Side.LEFT)).isCloseTo(.15, within(1e-9));
    }

    @Test
    void aHandThatMovesAlongASurfaceStaysOnIt() {
        String hand =
                "root: sitting, pelvis: [0, 0.5], handR: {to: [%s, 0.75, 0.1], fingers: [1, 0, 0], palm: [0, -1, 0]}";
        Skeleton near = Sketches.skeleton(String.format(hand, "0.25"));
        Skeleton far = Sketches.skeleton(String.format(hand, "0.45"));

        for (double t : List.of(.25, .5, .75)) {
            Skeleton between = Skeleton.between(near, far, t);
            assertNear(between.at(Joint.WRIST_R), Vec.of(.25 + .2 * t, .75, .1), 1e-6);
            assertThat(between.at(Joint.SHOULDER_R).distance(between.at(Joint.ELBOW_R)))
                    .isCloseTo(.3, within(1e-6));
        }
    }

    @Test
    void aFootThatIsPlantedInOnePhaseOnlyIsFree() {
        Skeleton planted = Sketches.skeleton("root: standing, pelvis: [0, 0.85], footR: {to: [0, 0, 0.09]}");
        Skeleton free = Sketches.skeleton("root: standing, pelvis: [0, 0.85], hipR: [60], kneeR: 60");

        assertThat(Skeleton.between(planted, free, .5).at(Joint.ANKLE_R).y()).isGreaterThan(Joint.SOLE + .02);
    }

    private static List<Skeleton> phases(String id) {
        return Sketches.kept(id).phases().stream()
                .map(Sketch.Phase::pose)
                .map(Skeleton::of)
                .toList();
    }
}
