package org.homestretch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes of a picture become pixels. */
class EaselTest {

    private static final int RED = 0xC81E14;
    private static final int BLUE = 0x1428C8;
    private static final int WHITE = 0xFFFFFF;

    @ParameterizedTest(name = "at {0} {1} it is {2}")
    @CsvSource({"50, 50, C81E14", "21, 21, C81E14", "79, 79, C81E14", "10, 50, FFFFFF", "50, 90, FFFFFF"})
    void aFilledSquareIsFilledToItsEdges(int x, int y, String rgb) {
        BufferedImage image = painted(Shape.filled(square(20, 20, 60), RED));

        assertThat(pixel(image, x, y)).isEqualTo(Integer.parseInt(rgb, 16));
    }

    @Test
    void aSquareInASquareIsAHole() {
        Curve.Recorder pen = new Curve.Recorder();
        square(pen, 10, 10, 80);
        square(pen, 30, 30, 40);
        BufferedImage image = painted(Shape.filled(pen.curve(), BLUE));

        assertThat(pixel(image, 20, 50)).isEqualTo(BLUE);
        assertThat(pixel(image, 50, 50)).isEqualTo(WHITE);
    }

    @Test
    void aStrokeIsAsWideAsSaidAndRoundAtItsEnds() {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(30, 50);
        pen.lineTo(70, 50);
        BufferedImage image = painted(Shape.stroked(pen.curve(), 0, 10));

        assertThat(pixel(image, 50, 46)).isZero();
        assertThat(pixel(image, 50, 53)).isZero();
        assertThat(pixel(image, 50, 43)).isEqualTo(WHITE);
        assertThat(pixel(image, 50, 56)).isEqualTo(WHITE);
        assertThat(pixel(image, 26, 50)).as("the round end").isZero();
        assertThat(pixel(image, 25, 45)).as("beside the round end").isEqualTo(WHITE);
    }

    @Test
    void aShapeMayHaveAFillAndALineOfAnotherColour() {
        BufferedImage image = painted(new Shape(square(20, 20, 60), RED, BLUE, 6));

        assertThat(pixel(image, 50, 50)).isEqualTo(RED);
        assertThat(pixel(image, 50, 20)).isEqualTo(BLUE);
    }

    @Test
    void whatComesLaterIsPaintedOver() {
        BufferedImage image = painted(Shape.filled(square(10, 10, 60), RED), Shape.filled(square(30, 30, 60), BLUE));

        assertThat(pixel(image, 20, 20)).isEqualTo(RED);
        assertThat(pixel(image, 50, 50)).isEqualTo(BLUE);
    }

    @Test
    void aShapeWithoutColoursLeavesThePaper() {
        BufferedImage image = painted(new Shape(square(0, 0, 100), Shape.NONE, Shape.NONE, 4));

        assertThat(pixel(image, 50, 50)).isEqualTo(WHITE);
    }

    /** A quarter of a circle of radius 80 from the upper left corner. */
    @Test
    void aCurveIsRound() {
        double k = 80 * .5523;
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(0, 0);
        pen.lineTo(80, 0);
        pen.curveTo(80, k, k, 80, 0, 80);
        pen.close();
        BufferedImage image = painted(Shape.filled(pen.curve(), 0));

        assertThat(pixel(image, 55, 55)).isZero();
        assertThat(pixel(image, 59, 59)).isEqualTo(WHITE);
        assertThat(pixel(image, 77, 5)).isZero();
    }

    @Test
    void edgesAreSmoothed() {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(0, 0);
        pen.lineTo(100, 37);
        pen.lineTo(100, 100);
        pen.lineTo(0, 100);
        pen.close();
        BufferedImage image = painted(Shape.filled(pen.curve(), 0));

        long between = IntStream.range(0, 100)
                .map(x -> pixel(image, x, (int) (x * .37)))
                .filter(rgb -> rgb != 0 && rgb != WHITE)
                .count();
        assertThat(between).isGreaterThan(60);
    }

    private static BufferedImage painted(Shape... shapes) {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 100, 100);
        new Easel(graphics).paint(new Picture("Test", 100, 100, List.of(shapes)));
        graphics.dispose();
        return image;
    }

    private static int pixel(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    private static Curve square(double x, double y, double side) {
        Curve.Recorder pen = new Curve.Recorder();
        square(pen, x, y, side);
        return pen.curve();
    }

    private static void square(Curve.Recorder pen, double x, double y, double side) {
        pen.moveTo(x, y);
        pen.lineTo(x + side, y);
        pen.lineTo(x + side, y + side);
        pen.lineTo(x, y + side);
        pen.close();
    }
}
