package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import java.util.Random;
import org.homestretch.figure.testing.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points and directions of the room. */
class VecTest {

    private static final Vec A = Vec.of(1, 2, 2);
    private static final Vec B = Vec.of(4, 6, 2);

    @Test
    void sumsAndDistancesAreThoseOfTheSchoolBook() {
        assertNear(A.plus(B), Vec.of(5, 8, 4));
        assertNear(B.minus(A), Vec.of(3, 4, 0));
        assertNear(A.along(B, .5), Vec.of(3, 5, 3));
        assertThat(A.length()).isEqualTo(3);
        assertThat(A.distance(B)).isEqualTo(5);
        assertThat(A.dot(B)).isEqualTo(20);
        assertNear(Vec.of(1, 0, 0).cross(Vec.of(0, 1, 0)), Vec.of(0, 0, 1));
    }

    @Test
    void partOfTheWayIsOnTheWay() {
        assertNear(A.lerp(B, 0), A);
        assertNear(A.lerp(B, .25), Vec.of(1.75, 3, 2));
        assertNear(A.lerp(B, 1), B);
    }

    @Test
    void aDirectionHasLengthOneAndNothingStaysNothing() {
        assertNear(A.unit(), Vec.of(1 / 3.0, 2 / 3.0, 2 / 3.0));
        assertThat(Vec.ZERO.unit()).isEqualTo(Vec.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0", "0, 1, 0, 90", "-2, 0, 0, 180", "1, 1, 0, 45", "1, 0, 1.7320508, 60"})
    void anAngleIsMeasuredWhateverTheLengths(double x, double y, double z, double degrees) {
        assertThat(Vec.of(3, 0, 0).angleTo(Vec.of(x, y, z))).isCloseTo(degrees, within(1e-5));
    }

    @Test
    void theMirrorIsTheMiddlePlaneOfTheBody() {
        assertNear(Vec.of(1, 2, 3).mirrored(), Vec.of(1, 2, -3));
        assertNear(Vec.of(1, 2, 3).atHeight(7), Vec.of(1, 7, 3));
    }

    @Test
    void aQuarterTurnAboutTheVerticalTakesForwardToTheFarSide() {
        assertNear(Vec.of(1, 5, 0).turnedAbout(Vec.UP, 90), Vec.of(0, 5, -1));
        assertNear(Vec.of(0, 0, 1).turnedAbout(Vec.UP, 90), Vec.of(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aTurnKeepsLengthAndTheShareAlongItsAxis(long seed) {
        Random random = new Random(seed);
        Vec v = Near.somewhere(random);
        Vec axis = Near.somewhere(random).unit();
        double degrees = random.nextDouble(-360, 360);

        Vec turned = v.turnedAbout(axis, degrees);

        assertThat(turned.length()).isCloseTo(v.length(), within(1e-9));
        assertThat(turned.dot(axis)).isCloseTo(v.dot(axis), within(1e-9));
        assertNear(turned.turnedAbout(axis, -degrees), v);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsLeftAcrossAnAxisIsSquareToIt(long seed) {
        Random random = new Random(seed);
        Vec v = Near.somewhere(random);
        Vec axis = Near.somewhere(random).unit();

        Vec across = v.across(axis);

        assertThat(across.dot(axis)).isCloseTo(0, within(1e-9));
        assertThat(across.length()).isCloseTo(v.length() * Math.sin(Math.toRadians(v.angleTo(axis))), within(1e-9));
    }

    @ParameterizedTest(name = "square to {0} {1} {2}")
    @CsvSource({"1, 0, 0", "0, 1, 0", "0, -1, 0", "0, 0, 1", "0.01, 0.99, 0", "0, 0.3, 0", "0, -0.05, 0", "3, 4, 5"})
    void someSideIsAUnitDirectionSquareToAny(double x, double y, double z) {
        Vec v = Vec.of(x, y, z);

        assertThat(v.anySide().length()).isCloseTo(1, within(1e-9));
        assertThat(v.anySide().dot(v)).isCloseTo(0, within(1e-9));
    }
}
