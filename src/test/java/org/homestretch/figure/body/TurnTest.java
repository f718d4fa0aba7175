package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Directions and rotations hold to the rules of the room they stand for. */
class TurnTest {

    private static final double NEAR = 1e-9;

    @ParameterizedTest
    @CsvSource({"0, 1, 0, 0", "90, 0, 1, 0", "180, -1, 0, 0", "-90, 0, -1, 0"})
    void aboutZTheRightGoesUp(double degrees, double x, double y, double z) {
        near(Turn.aboutZ(degrees).apply(Vec.of(1, 0, 0)), Vec.of(x, y, z));
    }

    @ParameterizedTest
    @CsvSource({"90, 0, 0, 1", "180, 0, -1, 0", "-90, 0, 0, -1"})
    void aboutXWhatIsUpComesToTheViewer(double degrees, double x, double y, double z) {
        near(Turn.aboutX(degrees).apply(Vec.UP), Vec.of(x, y, z));
    }

    @ParameterizedTest
    @CsvSource({"90, 1, 0, 0", "180, 0, 0, -1", "-90, -1, 0, 0"})
    void aboutYWhatIsNearGoesRight(double degrees, double x, double y, double z) {
        near(Turn.aboutY(degrees).apply(Vec.of(0, 0, 1)), Vec.of(x, y, z));
    }

    @RepeatedTest(40)
    void aTurnKeepsLengthsAnglesAndHands(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Turn turn = some(random);
        Vec one = direction(random);
        Vec other = direction(random);

        assertThat(turn.apply(one).length()).isCloseTo(one.length(), within(NEAR));
        assertThat(turn.apply(one).dot(turn.apply(other))).isCloseTo(one.dot(other), within(NEAR));
        near(turn.apply(one).cross(turn.apply(other)), turn.apply(one.cross(other)));
    }

    @RepeatedTest(40)
    void thereAndBackIsWhereItWas(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Turn turn = some(random);
        Turn inner = some(random);
        Vec v = direction(random);

        near(turn.unapply(turn.apply(v)), v);
        near(turn.back().apply(turn.apply(v)), v);
        near(turn.times(inner).apply(v), turn.apply(inner.apply(v)));
    }

    @RepeatedTest(40)
    void partOfTheWayEndsAtBothEndsAndGoesEvenly(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Turn from = some(random);
        Turn to = some(random);
        Vec v = direction(random);

        near(from.towards(to, 0).apply(v), from.apply(v));
        near(from.towards(to, 1).apply(v), to.apply(v));
        near(
                from.towards(to, .25).towards(to, 1d / 3).apply(v),
                from.towards(to, .5).apply(v));
    }

    @Test
    void theWayToTheSameTurnIsNone() {
        Turn turn = Turn.aboutX(35);

        assertThat(turn.towards(turn, .3)).isEqualTo(turn);
    }

    @RepeatedTest(20)
    void aFrameStandsOnItsAxisAndLeansToItsHint(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Vec axis = direction(random).unit();
        Vec hint = direction(random);

        Turn upright = Turn.upright(axis, hint);
        assertThat(upright.y()).isEqualTo(axis);
        assertThat(upright.x().dot(axis)).isCloseTo(0, within(NEAR));
        assertThat(upright.x().dot(hint)).isPositive();
        near(upright.x().cross(upright.y()), upright.z());

        Turn sideways = Turn.sideways(axis, hint);
        assertThat(sideways.z().dot(hint)).isPositive();
        near(sideways.x().cross(sideways.y()), sideways.z());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 90, 179, -45})
    void aDirectionTurnedAboutASquareAxisGoesByThatAngle(double degrees) {
        Vec v = Vec.of(.3, .4, 0);

        assertThat(v.turnedAbout(Vec.of(0, 0, 1), degrees).angleTo(v)).isCloseTo(Math.abs(degrees), within(1e-5));
        near(v.turnedAbout(v.unit(), degrees), v);
    }

    @RepeatedTest(20)
    void whatIsAcrossAndAnySideAreSquare(RepetitionInfo run) {
        Vec v = direction(new Random(run.getCurrentRepetition()));

        assertThat(v.anySide().dot(v)).isCloseTo(0, within(NEAR));
        assertThat(v.anySide().length()).isCloseTo(1, within(NEAR));
        assertThat(Vec.of(1, 2, 3).across(v.unit()).dot(v)).isCloseTo(0, within(NEAR));
    }

    @Test
    void nothingHasNoDirection() {
        assertThat(Vec.ZERO.unit()).isEqualTo(Vec.ZERO);
        near(Vec.of(1, 2, 3).mirrored().mirrored(), Vec.of(1, 2, 3));
        near(Vec.of(1, 2, 3).lerp(Vec.of(3, 2, 1), .5), Vec.of(2, 2, 2));
    }

    private static Turn some(Random random) {
        return Turn.aboutX(360 * random.nextDouble())
                .times(Turn.aboutY(360 * random.nextDouble()))
                .times(Turn.aboutZ(360 * random.nextDouble()));
    }

    private static Vec direction(Random random) {
        return Vec.of(random.nextDouble() - .5, random.nextDouble() - .5, random.nextDouble() - .5);
    }

    private static void near(Vec found, Vec wanted) {
        assertThat(found.distance(wanted)).as("%s, not %s", found, wanted).isLessThan(1e-7);
    }
}
