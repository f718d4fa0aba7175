package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Staircases of pixels become the lines they stand for. */
class SmoothingTest {

    @ParameterizedTest(name = "a slope of {0} in {1}")
    @CsvSource({"1, 1", "1, 2", "1, 5", "2, 3"})
    void aStaircaseBecomesItsSlope(int up, int right) {
        double[][] stairs = Stairs.stairs(up, right, 90);

        double[][] smooth = Smoothing.inTube(stairs, false, .62);

        double length = Math.hypot(up, right);
        assertThat(smooth.length).isGreaterThan(5);
        for (double[] p : smooth) {
            assertThat(Math.abs(p[0] * up - p[1] * right) / length).isLessThan(1.2);
        }
        assertThat(turning(smooth)).isLessThan(turning(stairs) / 8);
    }

    @Test
    void theEndsOfAnOpenLineStay() {
        double[][] stairs = Stairs.stairs(1, 3, 60);

        double[][] smooth = Smoothing.inTube(stairs, false, .62);

        assertThat(smooth[0]).containsExactly(stairs[0]);
        assertThat(smooth[smooth.length - 1]).containsExactly(stairs[stairs.length - 1]);
    }

    @Test
    void aShortLineIsLeftAsItIs() {
        double[][] stairs = Stairs.stairs(1, 1, 5);

        assertThat(Smoothing.inTube(stairs, false, .62)).isSameAs(stairs);
    }

    @ParameterizedTest(name = "radius {0}")
    @ValueSource(doubles = {8, 20, 60})
    void aRoundStaircaseBecomesACircleOfItsSize(double radius) {
        double[][] smooth = Smoothing.inTube(circle(radius), true, .62);

        double sum = 0;
        for (double[] p : smooth) {
            double r = Math.hypot(p[0], p[1]);
            assertThat(r).isCloseTo(radius, within(.9));
            sum += r;
        }
        assertThat(sum / smooth.length).isCloseTo(radius, within(.35));
        assertThat(smooth[smooth.length - 1]).containsExactly(smooth[0]);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noPointLeavesTheTubeRoundItsStairs(long seed) {
        Random random = new Random(seed);
        double[][] walk = Stairs.walk(random, 120);

        double[][] smooth = Smoothing.inTube(walk, false, .5);

        assertThat(smooth.length).isGreaterThan(10);
        for (double[] p : smooth) {
            assertThat(Stairs.distance(walk, p)).isLessThan(.5 + 1.5);
        }
    }

    /** The border of the pixels whose middles are within a radius, beginning on the right. */
    private static double[][] circle(double radius) {
        List<double[]> points = new ArrayList<>();
        int steps = (int) (radius * 64);
        double[] last = {1e9, 1e9};
        for (int i = 0; i <= steps; i++) {
            double angle = 2 * Math.PI * i / steps;
            double[] p = {Math.rint(radius * Math.cos(angle)), Math.rint(radius * Math.sin(angle))};
            if (p[0] != last[0] && p[1] != last[1] && !points.isEmpty()) {
                points.add(new double[] {p[0], last[1]});
            }
            if (p[0] != last[0] || p[1] != last[1]) {
                points.add(p);
                last = p;
            }
        }
        return points.toArray(new double[0][]);
    }

    /** All turns of a line added up, in quarters. */
    private static double turning(double[][] p) {
        double sum = 0;
        for (int i = 1; i + 1 < p.length; i++) {
            double in = Math.atan2(p[i][1] - p[i - 1][1], p[i][0] - p[i - 1][0]);
            double out = Math.atan2(p[i + 1][1] - p[i][1], p[i + 1][0] - p[i][0]);
            sum += Math.abs(Math.IEEEremainder(out - in, 2 * Math.PI));
        }
        return sum / (Math.PI / 2);
    }
}
