package org.homestretch.figure.prop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import java.util.List;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.testing.Measured;
import org.homestretch.figure.testing.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a figure holds or wears goes with it. */
class HeldThingsTest {

    private static final String ARM = "root: standing, shoulderR: [%s, 0, 0]";

    @ParameterizedTest
    @ValueSource(strings = {"10", "60", "90", "150"})
    void aDumbbellStaysInTheHand(String flexion) {
        Stage stage = Stages.posed(
                String.format(ARM, flexion), "{dumbbell: {at: {at: wristR, loc: [0, -0.07, 0]}, axis: [0, 0, 1]}}");

        Measured bar = new Measured(stage.things().getFirst().surface());
        assertNear(bar.low().lerp(bar.high(), .5), stage.figure().point(Joint.WRIST_R, 0, -.07, 0), 1e-6);
        assertThat(bar.high().z() - bar.low().z()).isCloseTo(.14, within(1e-6));
        assertThat(stage.things()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"band", "strap", "towel", "noodle"})
    void whatIsLedAlongPlacesReachesFromFirstToLast(String kind) {
        Stage stage = Stages.posed(
                String.format(ARM, "80"), "{" + kind + ": {path: [{at: wristR}, [0.5, 0.8, 0.3], {at: ballR}]}}");

        Measured led = Stages.measured(stage);
        Vec hand = stage.figure().at(Joint.WRIST_R);
        Vec foot = stage.figure().at(Joint.BALL_R);
        assertThat(led.high().y()).isBetween(hand.y() - .01, hand.y() + .06);
        assertThat(led.low().y()).isBetween(foot.y() - .06, foot.y() + .01);
        assertThat(stage.things()).hasSize(1);
    }

    @Test
    void aTowelIsWiderAndLighterThanAStrap() {
        String path = ": {path: [[0, 1, 0], [1, 1, 0]], smooth: no}}";
        Stage.Thing strap = Stages.with("{strap" + path).things().getFirst();
        Stage.Thing towel = Stages.with("{towel" + path).things().getFirst();

        assertThat(width(strap)).isCloseTo(.035, within(1e-6));
        assertThat(width(towel)).isCloseTo(.05, within(1e-6));
        assertThat(towel.look().top()).isGreaterThan(strap.look().top());
    }

    @Test
    void aStrapMayRunStraightFromPlaceToPlace() {
        String path = "{strap: {path: [[0, 1, 0], [0.5, 1, 0], [0.5, 0.5, 0]], smooth: %s}}";

        assertThat(Stages.with(String.format(path, "no"))
                        .things()
                        .getFirst()
                        .surface()
                        .corners())
                .isEqualTo(4 * 3 * 2);
        assertThat(Stages.with(String.format(path, "yes"))
                        .things()
                        .getFirst()
                        .surface()
                        .corners())
                .isEqualTo(4 * 21 * 2);
    }

    @Test
    void aLoopGoesRoundBothThighs() {
        Stage stage = Stages.posed("root: standing, hip: [0, 15]", "{loop: {t: 0.8}}");

        Measured loop = Stages.measured(stage);
        for (Side side : Side.values()) {
            Vec on = stage.figure().at(Joint.hip(side)).lerp(stage.figure().at(Joint.knee(side)), .8);
            double beyond = side == Side.RIGHT
                    ? loop.high().z() - on.z()
                    : on.z() - loop.low().z();
            assertThat(beyond).as(side.name()).isBetween(.05, .075);
            assertThat(on.y()).isBetween(loop.low().y(), loop.high().y());
        }
    }

    @Test
    void aLoopRoundTheShinsIsLower() {
        double thighs = Stages.measured(Stages.with("loop")).high().y();
        double shins =
                Stages.measured(Stages.with("{loop: {shins: yes}}")).high().y();

        assertThat(shins).isLessThan(thighs - .3);
    }

    @Test
    void aPoleReachesFromAHandBreadthOverTheGripToItsTip() {
        Stage stage = Stages.with("{pole: {grip: [0.2, 0.9, 0.2], tip: [0.2, 0, 0.2]}}");

        Measured shaft = new Measured(stage.things().getFirst().surface());
        assertThat(shaft.high().y()).isCloseTo(.96, within(1e-6));
        assertThat(shaft.low().y()).isCloseTo(0, within(1e-6));
        assertThat(stage.things()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"root: standing", "root: prone", "root: standing, lumbar: [40], pitch: 30"})
    void aFloatBeltIsRoundTheWaistWhateverThePose(String pose) {
        Stage stage = Stages.posed(pose, "belt");

        Vec waist = stage.figure().point(Joint.LOW_BACK, .005, .02, 0);
        Measured belt = Stages.measured(stage);
        assertNear(belt.low().lerp(belt.high(), .5), waist, 1e-6);
        assertThat(belt.high().z() - belt.low().z()).isCloseTo(.38, within(.001));
    }

    @Test
    void waterHidesTheBareFloorAndKeepsTheRest() {
        Stage dry = Stages.with("floor, mat");
        Stage pool = Stages.with("floor, mat, {pool: {y: 1.2}}");

        assertThat(dry.things()).extracting(Stage.Thing::look).containsExactly(Look.FLOOR, Look.MAT);
        assertThat(pool.things()).extracting(Stage.Thing::look).containsExactly(Look.MAT);
        assertThat(dry.water()).isEmpty();
        assertThat(pool.water()).hasValue(1.2);
        assertThat(pool.ground()).hasValue(0);
    }

    @Test
    void aSunkenFloorIsTheGround() {
        assertThat(Stages.with("{floor: {y: -0.3}}").ground()).hasValue(-.3);
        assertThat(Stages.with("mat").ground()).isEmpty();
    }

    @Test
    void thePictureMustHoldThingsButNoBackdrop() {
        Stage stage = Stages.with("floor, {wall: {x: -0.4}}, {step: {x: [0.2, 0.5], h: 0.2}}");

        List<Vec> extent = stage.extent();

        assertThat(extent).hasSize(24).allSatisfy(corner -> {
            assertThat(corner.x()).isBetween(.2 - 1e-9, .5 + 1e-9);
            assertThat(corner.y()).isBetween(-1e-9, .2 + 1e-9);
        });
    }

    private static double width(Stage.Thing thing) {
        Measured measured = new Measured(thing.surface());
        return measured.high().z() - measured.low().z();
    }
}
