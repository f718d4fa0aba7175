package org.homestretch.figure.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.testing.Measured;
import org.homestretch.figure.testing.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ValueSource;

/** Tubes, cushions and ribbons keep their measures along their way. */
class TubesTest {

    private static final Vec MIDDLE = Vec.of(.4, 1.1, -.2);
    private static final Vec END = Vec.of(.4, 1.1, .3);
    /** The area of a regular decagon and of a regular polygon with forty corners, by the square of their radius. */
    private static final double DECAGON = 5 * Math.sin(Math.toRadians(36));

    private static final double FORTY = 20 * Math.sin(Math.toRadians(9));

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void everyCornerOfACylinderIsOnItsMantleOrItsEnds(long seed) {
        Random random = new Random(seed);
        Vec a = Near.somewhere(random);
        Vec b = Near.somewhere(random);
        double length = a.distance(b);

        Surface cylinder = Solids.cylinder(a, b, .07);

        assertThat(cylinder.corners()).isPositive();
        for (int i = 0; i < cylinder.corners(); i++) {
            Vec p = cylinder.place(i).minus(a);
            double along = p.dot(b.minus(a)) / length;
            double across = Math.sqrt(Math.max(0, p.dot(p) - along * along));
            assertThat(Math.min(Math.abs(along), Math.abs(along - length))).isLessThan(1e-9);
            assertThat(across).isLessThan(.07 + 1e-6);
        }
        assertThat(new Measured(cylinder).volume()).isCloseTo(FORTY * .0049 * length, within(1e-6));
    }

    @Test
    void aBentTubeKeepsItsThicknessRoundTheBend() {
        List<Vec> line = List.of(Vec.ZERO, Vec.of(.5, 0, 0), Vec.of(.5, .5, 0), Vec.of(.5, .5, .5));

        Surface tube = Solids.tube(line, .03);

        assertThat(tube.corners()).isPositive();
        for (int i = 0; i < tube.corners(); i++) {
            Vec p = tube.place(i);
            double nearest = line.stream().mapToDouble(p::distance).min().orElseThrow();
            assertThat(nearest).isLessThanOrEqualTo(.03 + 1e-9);
        }
        assertThat(new Measured(tube).openSides()).isZero();
    }

    @Test
    void aCushionFillsMoreOfItsBoxTheLessRoundItIs() {
        Vec half = Vec.of(.2, .1, .3);
        double box = 8 * .2 * .1 * .3;
        double soft = new Measured(Solids.pad(MIDDLE, Turn.NONE, half, .8)).volume();
        double hard = new Measured(Solids.pad(MIDDLE, Turn.NONE, half, .3)).volume();

        assertThat(soft).isBetween(box * Math.PI / 6, hard);
        assertThat(hard).isLessThan(box);
        assertNear(new Measured(Solids.pad(MIDDLE, Turn.NONE, half, .3)).high(), MIDDLE.plus(half), 1e-6);
    }

    @Test
    void aRibbonHasFourLongSidesAsWideAndAsThickAsSaid() {
        List<Vec> line = List.of(Vec.ZERO, Vec.of(.4, 0, 0), Vec.of(1, 0, 0));

        Measured ribbon = new Measured(Solids.ribbon(line, Vec.of(0, 0, 1), .05, .006));

        assertThat(ribbon.area()).isCloseTo(2 * (.05 + .006), within(1e-9));
        assertNear(ribbon.low(), Vec.of(0, -.003, -.025));
        assertNear(ribbon.high(), Vec.of(1, .003, .025));
    }

    @Test
    void aRibbonLiesAsWideAsItCanWhenItRunsAskew() {
        List<Vec> line = List.of(Vec.ZERO, Vec.of(.3, 0, .3));

        Measured ribbon = new Measured(Solids.ribbon(line, Vec.of(0, 0, 1), .1, .01));

        assertThat(ribbon.area()).isCloseTo(2 * (.1 + .01) * .3 * Math.sqrt(2), within(1e-9));
        assertThat(ribbon.high().y()).isCloseTo(.005, within(1e-9));
    }

    static Stream<Arguments> solids() {
        Vec half = Vec.of(.3, .2, .1);
        return Stream.of(
                Arguments.of("box", Solids.box(MIDDLE.minus(half), MIDDLE.plus(half)), .6 * .4 * .2, 1e-6),
                Arguments.of("turned box", Solids.box(MIDDLE, Turn.aboutZ(37), half), .6 * .4 * .2, 1e-6),
                Arguments.of("tube", Solids.tube(List.of(MIDDLE, END), .05), DECAGON * .0025 * .5, 1e-6),
                Arguments.of("cylinder", Solids.cylinder(MIDDLE, END, .05), FORTY * .0025 * .5, 1e-6),
                Arguments.of("ball", ball(.1), 4 / 3.0 * Math.PI * .001, .01),
                Arguments.of("egg", Solids.egg(MIDDLE, Turn.aboutX(25), half), 4 / 3.0 * Math.PI * .006, .01));
    }

    private static Surface ball(double radius) {
        return Solids.egg(MIDDLE, Turn.NONE, Vec.of(radius, radius, radius));
    }
}
