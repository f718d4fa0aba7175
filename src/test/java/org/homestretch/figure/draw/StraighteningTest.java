package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        double[][] corners = Smoothing.straightened(outline(40, 25), 1.5);

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

    private static double[][] outline(int width, int height) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            points.add(new double[] {i, 0});
        }
        for (int i = 0; i < height; i++) {
            points.add(new double[] {width, i});
        }
        for (int i = width; i > 0; i--) {
            points.add(new double[] {i, height});
        }
        for (int i = height; i >= 0; i--) {
            points.add(new double[] {0, i});
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
