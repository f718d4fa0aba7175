package org.homestretch.figure.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.testing.Measured;
import org.homestretch.figure.testing.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the solids enclose, where they reach and which way they face. */
class SolidsTest {

    private static final Vec MIDDLE = Vec.of(.4, 1.1, -.2);
    private static final Vec END = Vec.of(.4, 1.1, .3);
    /** The area of a regular decagon and of a regular polygon with forty corners, by the square of their radius. */
    private static final double DECAGON = 5 * Math.sin(Math.toRadians(36));

    private static final double FORTY = 20 * Math.sin(Math.toRadians(9));

    @ParameterizedTest(name = "{0}")
    @MethodSource("solids")
    void aSolidEnclosesTheVolumeOfItsFormula(String name, Surface solid, double volume, double part) {
        assertThat(new Measured(solid).volume()).isCloseTo(volume, within(volume * part));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("solids")
    void aSolidHasNoHole(String name, Surface solid, double volume, double part) {
        assertThat(new Measured(solid).openSides()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("solids")
    void everyNormalPointsAway(String name, Surface solid, double volume, double part) {
        Vec inside = name.equals("tube") || name.equals("cylinder") ? MIDDLE.lerp(END, .5) : MIDDLE;

        assertThat(solid.corners()).isPositive();
        assertThat(new Measured(solid).normalsInward(inside)).isZero();
    }

    @Test
    void aHoleOrAWrongNormalIsMeasured() {
        Surface sheet = Solids.sheet(Vec.ZERO, Vec.of(1, 0, 0), Vec.of(1, 1, 0), Vec.of(0, 1, 0));

        assertThat(new Measured(sheet).openSides()).isEqualTo(4);
        assertThat(new Measured(sheet).normalsInward(Vec.of(.5, .5, 1))).isEqualTo(4);
        assertThat(new Measured(sheet).area()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aBoxLiesBetweenItsCornersAndHasSixFaces() {
        Measured box = new Measured(Solids.box(Vec.of(-1, 0, -2), Vec.of(1, .5, 3)));

        assertNear(box.low(), Vec.of(-1, 0, -2));
        assertNear(box.high(), Vec.of(1, .5, 3));
        assertThat(box.area()).isCloseTo(2 * (2 * .5 + 2 * 5 + .5 * 5), within(1e-9));
        assertThat(IntStream.range(0, box.surface().triangles()).map(box.surface()::faceOf))
                .containsExactlyInAnyOrder(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6);
    }

    @Test
    void aBoxTurnedByAQuarterLiesOnItsSide() {
        Measured box = new Measured(Solids.box(MIDDLE, Turn.aboutZ(90), Vec.of(.3, .2, .1)));

        assertNear(box.low(), MIDDLE.minus(Vec.of(.2, .3, .1)));
        assertNear(box.high(), MIDDLE.plus(Vec.of(.2, .3, .1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverWayABoxIsTurnedItHoldsAsMuch(long seed) {
        Random random = new Random(seed);
        Vec half = Vec.of(random.nextDouble(.1, 1), random.nextDouble(.1, 1), random.nextDouble(.1, 1));

        Measured box = new Measured(Solids.box(Near.somewhere(random), Near.someTurn(random), half));

        double volume = 8 * half.x() * half.y() * half.z();
        assertThat(box.volume()).isCloseTo(volume, within(volume * 1e-6));
        assertThat(box.openSides()).isZero();
    }

    @Test
    void aBallIsRoundAllOver() {
        Surface ball = ball(.1);

        assertThat(ball.corners()).isPositive();
        for (int i = 0; i < ball.corners(); i++) {
            assertNear(ball.place(i), MIDDLE.along(ball.normal(i), .1), 1e-6);
        }
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
