package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single cubic pieces, and fits to lines whose true shape is known. */
class BezierTest {

    @Test
    void aStraightPieceRunsEvenlyFromEndToEnd() {
        Bezier line = Bezier.line(new double[] {2, 10}, new double[] {8, 4});

        assertThat(line.x(0)).isEqualTo(2);
        assertThat(line.y(1)).isEqualTo(4);
        assertThat(line.x(.25)).isCloseTo(3.5, within(1e-9));
        assertThat(line.y(.25)).isCloseTo(8.5, within(1e-9));
    }

    /** Half-way the four points weigh 1, 3, 3, 1 eighths. */
    @Test
    void halfWayThePointsWeighEighths() {
        Bezier piece = new Bezier(new double[] {0, 8, 8, 0, 16, 8, 0, 0});

        assertThat(piece.x(.5)).isCloseTo((3 * 8 + 3 * 16) / 8.0, within(1e-9));
        assertThat(piece.y(.5)).isCloseTo((8 + 3 * 8) / 8.0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void oneStepFindsTheNearerPlaceOnAStraightPieceAtOnce(long seed) {
        Random random = new Random(seed);
        double wanted = random.nextDouble(.1, .9);
        Bezier line = Bezier.line(new double[] {0, 0}, new double[] {30, 40});
        double[] beside = {30 * wanted - 4, 40 * wanted + 3};

        assertThat(line.nearer(beside, random.nextDouble())).isCloseTo(wanted, within(1e-9));
    }

    @Test
    void aPlaceBeyondTheEndsIsTheEnd() {
        Bezier line = Bezier.line(new double[] {0, 0}, new double[] {10, 0});

        assertThat(line.nearer(new double[] {-5, 2}, .5)).isZero();
        assertThat(line.nearer(new double[] {25, 2}, .5)).isEqualTo(1);
    }

    @ParameterizedTest(name = "an ellipse of {0} by {1} in at most {2} pieces")
    @CsvSource({"100, 100, 9", "200, 60, 12", "30, 30, 8", "12, 5, 8"})
    void aClosedEllipseIsFittedWithinTheToleranceByFewPieces(double a, double b, int most) {
        double[][] points = ellipse(a, b, (int) (3 * (a + b)));

        List<Bezier> pieces = BezierFit.fit(points, .25, true);

        assertThat(pieces).hasSizeBetween(2, most);
        for (Bezier piece : pieces) {
            for (double t = 0; t <= 1; t += .05) {
                assertThat(fromEllipse(piece.x(t), piece.y(t), a, b))
                        .as("at " + t)
                        .isLessThan(.45);
            }
        }
    }

    @Test
    void aClosedLineHasNoKinkAtItsSeam() {
        List<Bezier> pieces = BezierFit.fit(ellipse(80, 50, 120), .25, true);

        double[] first = pieces.getFirst().p();
        double[] last = pieces.getLast().p();
        double out = Math.atan2(first[3] - first[1], first[2] - first[0]);
        double in = Math.atan2(last[7] - last[5], last[6] - last[4]);
        assertThat(last[6]).isCloseTo(first[0], within(1e-9));
        assertThat(Math.abs(Math.IEEEremainder(out - in, 2 * Math.PI))).isLessThan(.02);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFitBeginsAndEndsWithItsLineAndIsNeverFarFromAPoint(long seed) {
        Random random = new Random(seed);
        double bend = random.nextDouble(.1, .25);
        double[][] points = IntStream.range(0, random.nextInt(4, 80))
                .mapToObj(i -> new double[] {3 * i, 20 * Math.sin(i * bend)})
                .toArray(double[][]::new);

        List<Bezier> pieces = BezierFit.fit(points, .5, false);

        assertThat(pieces.getFirst().x(0)).isEqualTo(points[0][0]);
        assertThat(pieces.getLast().x(1)).isEqualTo(points[points.length - 1][0]);
        for (double[] point : points) {
            assertThat(distance(pieces, point)).isLessThan(1.5);
        }
    }

    @Test
    void nothingMuchGivesNothingMuch() {
        assertThat(BezierFit.fit(new double[][] {{1, 1}}, .5, false)).isEmpty();
        assertThat(BezierFit.fit(new double[][] {{1, 1}, {5, 1}}, .5, false)).hasSize(1);
    }

    private static double[][] ellipse(double a, double b, int steps) {
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(i -> 2 * Math.PI * (i % steps) / steps)
                .mapToObj(angle -> new double[] {a * Math.cos(angle), b * Math.sin(angle)})
                .toArray(double[][]::new);
    }

    /** The way to an ellipse, along its normal to the first order. */
    private static double fromEllipse(double x, double y, double a, double b) {
        double value = x * x / (a * a) + y * y / (b * b) - 1;
        return Math.abs(value) / (2 * Math.hypot(x / (a * a), y / (b * b)));
    }

    private static double distance(List<Bezier> pieces, double[] point) {
        double least = Double.MAX_VALUE;
        for (Bezier piece : pieces) {
            for (double t = 0; t <= 1; t += .01) {
                least = Math.min(least, Math.hypot(piece.x(t) - point[0], piece.y(t) - point[1]));
            }
        }
        return least;
    }
}
