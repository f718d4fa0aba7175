package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;
import static org.homestretch.figure.testing.Near.assertTurn;

import java.util.Random;
import org.homestretch.figure.testing.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rotations of the room and of bones. */
class TurnTest {

    @Test
    void eachAxisTurnsTheNextTwoIntoEachOther() {
        assertNear(Turn.aboutX(90).apply(Vec.of(0, 1, 0)), Vec.of(0, 0, 1));
        assertNear(Turn.aboutY(90).apply(Vec.of(0, 0, 1)), Vec.of(1, 0, 0));
        assertNear(Turn.aboutZ(90).apply(Vec.of(1, 0, 0)), Vec.of(0, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thereAndBackIsWhereItWas(long seed) {
        Random random = new Random(seed);
        Turn turn = Near.someTurn(random);
        Vec v = Near.somewhere(random);

        assertTurn(turn);
        assertNear(turn.unapply(turn.apply(v)), v);
        assertNear(turn.apply(turn.unapply(v)), v);
        assertNear(turn.back().apply(turn.apply(v)), v);
        assertNear(turn.times(turn.back()).apply(v), v);
        assertThat(turn.apply(v).length()).isCloseTo(v.length(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofTwoTurnsTheInnerComesFirst(long seed) {
        Random random = new Random(seed);
        Turn outer = Near.someTurn(random);
        Turn inner = Near.someTurn(random);
        Vec v = Near.somewhere(random);

        assertTurn(outer.times(inner));
        assertNear(outer.times(inner).apply(v), outer.apply(inner.apply(v)));
    }

    @Test
    void turnsAboutOneAxisAddUp() {
        Turn sum = Turn.aboutY(20).times(Turn.aboutY(50));

        assertNear(sum.x(), Vec.of(Math.cos(Math.toRadians(70)), 0, -Math.sin(Math.toRadians(70))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aFrameOnAGivenAxisLeansToItsHint(long seed) {
        Random random = new Random(seed);
        Vec y = Near.somewhere(random).unit();
        Vec hint = Near.somewhere(random);

        Turn upright = Turn.upright(y, hint);
        Turn sideways = Turn.sideways(y, hint);

        assertTurn(upright);
        assertTurn(sideways);
        assertNear(upright.y(), y);
        assertThat(upright.x().dot(hint)).isPositive();
        assertThat(upright.z().dot(hint)).isCloseTo(0, within(1e-9));
        assertThat(sideways.z().dot(hint)).isPositive();
        assertThat(sideways.x().dot(hint)).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest(name = "{1} of the way to {0} degrees")
    @CsvSource({"80, 0", "80, 0.25", "80, 0.5", "80, 1", "-120, 0.5", "179, 0.5", "180, 0.5", "180, 0.25", "-180, 0.75"
    })
    void theWayToAnotherTurnIsEvenAndTheShortest(double degrees, double part) {
        Turn from = Turn.aboutX(30).times(Turn.aboutY(10));
        Turn goal = from.times(Turn.aboutZ(degrees));

        Turn between = from.towards(goal, part);

        assertTurn(between);
        assertThat(angleBetween(from, between)).isCloseTo(Math.abs(degrees) * part, within(1e-4));
        assertThat(angleBetween(between, goal)).isCloseTo(Math.abs(degrees) * (1 - part), within(1e-4));
    }

    @Test
    void beyondAHalfTurnTheOtherWayRoundIsShorter() {
        Turn between = Turn.NONE.towards(Turn.aboutZ(270), .5);

        assertNear(between.x(), Turn.aboutZ(-45).x());
    }

    @Test
    void theWayToItselfIsNone() {
        Turn turn = Turn.aboutX(33).times(Turn.aboutZ(12));

        assertNear(turn.towards(turn, .4).x(), turn.x(), 1e-6);
        assertNear(turn.towards(turn, .9).y(), turn.y(), 1e-6);
    }

    @ParameterizedTest(name = "a half turn about {0} {1} {2}")
    @CsvSource({"1, 0, 0", "0, 1, 0", "0, 0, 1", "1, 1, 0", "1, -2, 3", "0, -1, -1"})
    void aHalfTurnIsMadeInTwoQuarters(double x, double y, double z) {
        Vec axis = Vec.of(x, y, z).unit();
        Turn half = new Turn(
                Vec.of(1, 0, 0).turnedAbout(axis, 180),
                Vec.of(0, 1, 0).turnedAbout(axis, 180),
                Vec.of(0, 0, 1).turnedAbout(axis, 180));

        Turn quarter = Turn.NONE.towards(half, .5);

        assertTurn(quarter);
        assertNear(quarter.times(quarter).x(), half.x(), 1e-6);
        assertNear(quarter.times(quarter).y(), half.y(), 1e-6);
        assertThat(angleBetween(Turn.NONE, quarter)).isCloseTo(90, within(1e-4));
    }

    /** By the trace of the turn between them, from three angles of axes. */
    private static double angleBetween(Turn a, Turn b) {
        double trace = a.x().dot(b.x()) + a.y().dot(b.y()) + a.z().dot(b.z());
        return Math.toDegrees(Math.acos(Math.clamp((trace - 1) / 2, -1, 1)));
    }
}
