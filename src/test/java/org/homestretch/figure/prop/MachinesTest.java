package org.homestretch.figure.prop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.testing.Measured;
import org.homestretch.figure.testing.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Machines, stairs and chairs stand as they are set. */
class MachinesTest {

    @Test
    void aChairThatFacesLeftHasItsBackOnTheRight() {
        Measured right = Stages.measured(Stages.with("{chair: {facing: 1}}"));
        Measured left = Stages.measured(Stages.with("{chair: {facing: -1}}"));

        assertThat(right.low().x()).isCloseTo(-left.high().x(), within(1e-9));
        assertThat(right.high().x()).isCloseTo(.21, within(1e-9));
        assertThat(right.low().x()).isLessThan(-.25);
        assertThat(left.high().y()).isCloseTo(right.high().y(), within(1e-9));
    }

    @Test
    void stairsRiseStepByStepUnderARail() {
        List<Stage.Thing> things = Stages.with("{stairs: {steps: 4, rise: 0.16, tread: 0.3, x: 0.1}}")
                .things();

        for (int i = 0; i < 4; i++) {
            Measured step = new Measured(things.get(i).surface());
            assertThat(step.high().y()).isCloseTo((i + 1) * .16, within(1e-9));
            assertThat(step.low().x()).isCloseTo(.1 + i * .3, within(1e-9));
            assertThat(step.high().x()).isCloseTo(.1 + (i + 1) * .3, within(1e-9));
        }
        Measured rail = new Measured(things.getLast().surface());
        assertThat(rail.high().y() - 4 * .16).isBetween(.8, 1.0);
    }

    @ParameterizedTest(name = "a treadmill at {0} degrees")
    @CsvSource({"0, 0.10", "5, 0.23", "10, 0.359"})
    void anInclinedTreadmillRisesToTheFront(double degrees, double front) {
        Measured deck = new Measured(Stages.with("{treadmill: {incline: " + degrees + "}}")
                .things()
                .getFirst()
                .surface());

        double rise = 1.5 * Math.sin(Math.toRadians(degrees)) + .10 * Math.cos(Math.toRadians(degrees));
        assertThat(deck.high().y()).isCloseTo(rise, within(1e-6));
        assertThat(deck.high().y()).isCloseTo(front, within(.001));
        assertThat(deck.low().y()).isCloseTo(0, within(1e-6));
    }

    @ParameterizedTest(name = "the right crank at {0} degrees")
    @CsvSource({"0, 0.38, 0.33, 0.06, 0.33", "90, 0.22, 0.49, 0.22, 0.17", "180, 0.06, 0.33, 0.38, 0.33"})
    void pedalsStandOppositeEachOther(double angle, double rightX, double rightY, double leftX, double leftY) {
        List<Stage.Thing> pedals = Stages.with("{bike: {angle: " + angle + "}}").things().stream()
                .filter(thing -> thing.look() == Look.SEAT)
                .toList();

        assertThat(pedals).hasSize(2);
        assertMiddle(pedals.get(0), Vec.of(rightX, rightY, .14));
        assertMiddle(pedals.get(1), Vec.of(leftX, leftY, -.14));
    }

    private static void assertMiddle(Stage.Thing thing, Vec expected) {
        Measured measured = new Measured(thing.surface());
        Vec middle = measured.low().lerp(measured.high(), .5);
        assertThat(middle.distance(expected)).as("%s", middle).isLessThan(1e-6);
    }
}
