package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BezierFitTest {

    @Test
    void aSineIsFittedWithinTheToleranceByFewPieces() {
        double[][] points = new double[200][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {i * 2, 60 * Math.sin(i / 20.0)};
        }

        List<Bezier> pieces = BezierFit.fit(points, .28, false);

        assertThat(pieces).hasSizeLessThan(30);
        for (double[] point : points) {
            assertThat(distance(pieces, point)).isLessThan(.6);
        }
    }

    @Test
    void piecesJoinWithoutGaps() {
        for (int seed = 0; seed < 30; seed++) {
            List<Bezier> pieces = BezierFit.fit(walk(new Random(seed)), .28, false);

            for (int i = 1; i < pieces.size(); i++) {
                assertThat(pieces.get(i).x(0))
                        .as("seed " + seed)
                        .isEqualTo(pieces.get(i - 1).x(1));
                assertThat(pieces.get(i).y(0))
                        .as("seed " + seed)
                        .isEqualTo(pieces.get(i - 1).y(1));
            }
        }
    }

    @Test
    void aCornerStaysACorner() {
        double[][] points = new double[61][];
        for (int i = 0; i <= 60; i++) {
            points[i] = i <= 30 ? new double[] {i, 0} : new double[] {30, i - 30};
        }

        assertThat(distance(BezierFit.fit(points, .28, false), new double[] {30, 0}))
                .isLessThan(.05);
    }

    private static double[][] walk(Random random) {
        double[][] points = new double[random.nextInt(3, 120)][];
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {x, y};
            x += 1 + random.nextDouble();
            y += random.nextGaussian();
        }
        return points;
    }

    private static double distance(List<Bezier> pieces, double[] point) {
        double least = Double.MAX_VALUE;
        for (Bezier piece : pieces) {
            for (double t = 0; t <= 1; t += .005) {
                least = Math.min(least, Math.hypot(piece.x(t) - point[0], piece.y(t) - point[1]));
            }
        }
        return least;
    }
}
