package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlines of things with straight edges keep their corners alone. */
class StraighteningTest {

    @Test
    void aStraightenedStaircaseKeepsItsEndsAlone() {
        double[][] corners = Smoothing.straightened(Stairs.stairs(1, 2, 60), 1.5);

        assertThat(corners).hasDimensions(2, 2);
    }

    @Test
    void aStraightenedOutlineOfABoxKeepsFourCorners() {
        double[][] corners = Smoothing.straightened(Stairs.outline(40, 25), 1.5);

        assertThat(corners).hasDimensions(5, 2);
        assertThat(corners[0]).containsExactly(0, 0);
        assertThat(corners[1]).containsExactly(40, 0);
        assertThat(corners[2]).containsExactly(40, 25);
        assertThat(corners[3]).containsExactly(0, 25);
        assertThat(corners[4]).containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noPointIsFartherFromTheStraightenedLineThanAllowed(long seed) {
        double[][] walk = Stairs.walk(new Random(seed), 80);

        double[][] corners = Smoothing.straightened(walk, 1.5);

        assertThat(corners.length).isLessThan(walk.length / 2);
        for (double[] p : walk) {
            assertThat(Stairs.distance(corners, p)).isLessThanOrEqualTo(1.5 + 1e-9);
        }
    }
}
