package org.homestretch.figure.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;

/** Compares places of the room, and makes some up from a seed. */
public final class Near {

    private Near() {}

    /** The place is the expected one but for rounding. */
    public static void assertNear(Vec place, Vec expected) {
        assertNear(place, expected, 1e-9);
    }

    public static void assertNear(Vec place, Vec expected, double metres) {
        assertThat(place.distance(expected)).as("%s from %s", place, expected).isLessThanOrEqualTo(metres);
    }

    /** Three axes of length one, square to each other, right-handed. */
    public static void assertTurn(Turn turn) {
        assertThat(turn.x().length()).isCloseTo(1, within(1e-9));
        assertThat(turn.y().length()).isCloseTo(1, within(1e-9));
        assertThat(turn.x().dot(turn.y())).isCloseTo(0, within(1e-9));
        assertNear(turn.x().cross(turn.y()), turn.z());
    }

    /** Some point within a metre of the middle along each axis. */
    public static Vec somewhere(Random random) {
        return Vec.of(random.nextDouble(-1, 1), random.nextDouble(-1, 1), random.nextDouble(-1, 1));
    }

    public static Turn someTurn(Random random) {
        return Turn.aboutY(random.nextDouble(-180, 180))
                .times(Turn.aboutX(random.nextDouble(-180, 180)))
                .times(Turn.aboutZ(random.nextDouble(-180, 180)));
    }
}
