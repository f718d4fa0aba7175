package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.testing.Flattened;
import org.junit.jupiter.api.Test;

/** The slanting lines over a marked muscle. */
class HatchTest {

    private static final double SLANT = Math.sqrt(.5);

    @Test
    void everyLineOfAHatchSlantsAndLiesInside() {
        List<List<double[]>> lines = hatch(rectangle(100, 100, 60, 40));

        assertThat(lines).hasSizeGreaterThan(5);
        for (List<double[]> line : lines) {
            double[] a = line.getFirst();
            double[] b = line.getLast();
            assertThat(a[0] + a[1]).isCloseTo(b[0] + b[1], within(1e-9));
            for (double[] p : line) {
                assertThat(p[0]).isBetween(100.0, 160.0);
                assertThat(p[1]).isBetween(100.0, 140.0);
            }
        }
    }

    @Test
    void theLinesOfAHatchAreEvenlyApart() {
        List<List<double[]>> lines = hatch(rectangle(0, 0, 80, 80));

        assertThat(lines).hasSizeGreaterThan(5);
        for (int i = 1; i < lines.size(); i++) {
            double apart = sum(lines.get(i)) - sum(lines.get(i - 1));
            assertThat(apart).isCloseTo(Style.HATCH_STEP, within(1e-6));
        }
    }

    /** The lines stand a step apart, so together they are as long as the area over the step across them. */
    @Test
    void aHatchIsAsDenseOnALargePatchAsOnASmallOne() {
        for (double side : List.of(60.0, 120.0, 240.0)) {
            List<List<double[]>> lines = hatch(rectangle(10, 10, side, side));
            double length = lines.stream().mapToDouble(HatchTest::length).sum();
            double shortened = lines.size() * 2 * .7 * Style.HATCH_WIDTH * SLANT;
            assertThat(length + shortened)
                    .as("side " + side)
                    .isCloseTo(side * side / (Style.HATCH_STEP * SLANT), within(side * 1.5));
        }
    }

    @Test
    void aHoleInAPatchIsNotHatched() {
        Curve.Recorder pen = new Curve.Recorder();
        rectangle(pen, 0, 0, 120, 120);
        rectangle(pen, 40, 40, 40, 40);

        assertThat(Flattened.points(Hatch.over(pen.curve()).orElseThrow().curve()))
                .isNotEmpty()
                .noneMatch(p -> p[0] > 40.5 && p[0] < 79.5 && p[1] > 40.5 && p[1] < 79.5);
    }

    @Test
    void aPatchTooSmallForALineHasNone() {
        assertThat(Hatch.over(rectangle(.5, .5, 2, 2))).isEmpty();
        assertThat(Hatch.over(new Curve.Recorder().curve())).isEmpty();
    }

    private static List<List<double[]>> hatch(Curve region) {
        return Flattened.pieces(Hatch.over(region).orElseThrow().curve());
    }

    private static double sum(List<double[]> line) {
        return line.getFirst()[0] + line.getFirst()[1];
    }

    private static double length(List<double[]> line) {
        return Math.hypot(line.getLast()[0] - line.getFirst()[0], line.getLast()[1] - line.getFirst()[1]);
    }

    private static Curve rectangle(double x, double y, double width, double height) {
        Curve.Recorder pen = new Curve.Recorder();
        rectangle(pen, x, y, width, height);
        return pen.curve();
    }

    private static void rectangle(Curve.Recorder pen, double x, double y, double width, double height) {
        pen.moveTo(x, y);
        pen.lineTo(x + width, y);
        pen.lineTo(x + width, y + height);
        pen.lineTo(x, y + height);
        pen.close();
    }
}
