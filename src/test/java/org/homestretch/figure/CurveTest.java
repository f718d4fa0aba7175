package org.homestretch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homestretch.figure.testing.Flattened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlines, pictures in a row, and how they are written as text. */
class CurveTest {

    @Test
    void whatIsRecordedIsDrawnStepByStep() {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(1, 2);
        pen.lineTo(3, 4);
        pen.curveTo(5, 6, 7, 8, 9, 10);
        pen.close();

        assertThat(Spelled.of(pen.curve())).containsExactly("M 1 2", "L 3 4", "C 5 6 7 8 9 10", "Z");
        assertThat(pen.curve().size()).isEqualTo(4);
    }

    @Test
    void aCurveLongerThanItsFirstRoomIsWhole() {
        Curve.Recorder pen = new Curve.Recorder();
        for (int i = 0; i < 500; i++) {
            pen.curveTo(i, i, i, i, i, -i);
        }

        assertThat(pen.curve().size()).isEqualTo(500);
        assertThat(Spelled.of(pen.curve()).get(499)).isEqualTo("C 499 499 499 499 499 -499");
    }

    @Test
    void drawingOnChangesNoCurveTakenBefore() {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(1, 1);
        Curve before = pen.curve();
        pen.lineTo(2, 2);

        assertThat(Spelled.of(before)).containsExactly("M 1 1");
        assertThat(new Curve.Recorder().curve().isEmpty()).isTrue();
    }

    @Test
    void curvesAreEqualWhenTheirStepsAre() {
        assertThat(line(1, 2, 3, 4)).isEqualTo(line(1, 2, 3, 4)).hasSameHashCodeAs(line(1, 2, 3, 4));
        assertThat(line(1, 2, 3, 4)).isNotEqualTo(line(1, 2, 3, 5)).isNotEqualTo("M 1 2 L 3 4");
    }

    @Test
    void theMirrorKeepsHeightsAndAreas() {
        Curve triangle = triangle();

        Curve mirrored = triangle.mirrored(100);

        assertThat(Spelled.of(mirrored)).containsExactly("M 90 10", "L 60 10", "L 90 50", "Z");
        assertThat(Flattened.area(mirrored)).isCloseTo(30 * 40 / 2.0, within(1e-9));
        assertThat(mirrored.mirrored(100)).isEqualTo(triangle);
    }

    @Test
    void aRowStandsOnOneLine() {
        Picture high = new Picture("High", 300, 500, List.of(Shape.filled(triangle(), 1)));
        Picture low = new Picture("Low", 200, 400, List.of(Shape.stroked(triangle(), 2, 3)));

        Picture row = Picture.row(List.of(high, low, high));

        assertThat(row.width()).isEqualTo(800);
        assertThat(row.height()).isEqualTo(500);
        assertThat(row.title()).isEqualTo("High; Low; High");
        assertThat(Spelled.of(row.shapes().get(0).curve())).startsWith("M 10 10");
        assertThat(Spelled.of(row.shapes().get(1).curve())).startsWith("M 310 110");
        assertThat(Spelled.of(row.shapes().get(2).curve())).startsWith("M 510 10");
        assertThat(row.shapes().get(1).width()).isEqualTo(3);
        assertThat(Picture.row(List.of(low))).isSameAs(low);
    }

    @ParameterizedTest(name = "the tint {0} prints as {1}")
    @CsvSource({
        "0xFFFFFF, 0xFFFFFF", "0xDCE2E7, 0xFFFFFF", "0xB3BCC4, 0xFFFFFF", "0x676767, 0xFFFFFF", "0x646464, 0",
        "0x55504C, 0", "0, 0", "0xCC4A22, 0xFFFFFF", "0x0000FF, 0", "0x00FF00, 0xFFFFFF"
    })
    void inBlackATintIsPaperOrInk(String tint, String printed) {
        Shape shape = Shape.filled(triangle(), Integer.decode(tint)).inBlack();

        assertThat(shape.fill()).isEqualTo(Integer.decode(printed));
        assertThat(shape.hasStroke()).isFalse();
    }

    @Test
    void theSeamOfAFillFollowsItsFillInBlack() {
        Shape light = new Shape(triangle(), 0xDCE2E7, 0xDCE2E7, .7).inBlack();

        assertThat(light.fill()).isEqualTo(0xFFFFFF);
        assertThat(light.stroke()).isEqualTo(0xFFFFFF);
        assertThat(Shape.stroked(triangle(), 0xDCE2E7, 2).inBlack().stroke()).isZero();
    }

    private static Curve triangle() {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(10, 10);
        pen.lineTo(40, 10);
        pen.lineTo(10, 50);
        pen.close();
        return pen.curve();
    }

    private static Curve line(double x0, double y0, double x1, double y1) {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(x0, y0);
        pen.lineTo(x1, y1);
        return pen.curve();
    }
}
