package org.homestretch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SvgPictureTest {

    @Test
    void aPictureReadsBackAsItWasWritten() {
        for (int seed = 0; seed < 50; seed++) {
            Picture picture = randomPicture(new Random(seed));

            Picture again = SvgPicture.read(SvgPicture.write(picture));

            assertThat(again).as("seed " + seed).isEqualTo(picture);
        }
    }

    @Test
    void aPathIsAsShortAsTheFormatAllows() {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(10, 20);
        pen.curveTo(10.1, 20, 10.3, 20, 10.5, 20);
        pen.lineTo(10.5, 12);
        pen.lineTo(11, 12.5);
        pen.lineTo(10.9, 13);
        pen.curveTo(10.9, 14, 11.4, 15, 12, 15.5);
        pen.curveTo(13, 16, 14, 15, 15, 14);
        pen.close();
        Picture picture = new Picture("Lift", 900, 560, List.of(Shape.filled(pen.curve(), 0)));

        assertThat(SvgPicture.write(picture))
                .contains("d=\"M10 20h.5v-8l.5.5-.1.5c0 1 .5 2 1.1 2.5 1 .5 2-.5 3-1.5z\"");
    }

    @Test
    void aLineBackOverItselfStaysACurve() {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(10, 20);
        pen.curveTo(5, 20, 40, 20, 30, 20);
        Picture picture = new Picture("Lift", 900, 560, List.of(Shape.stroked(pen.curve(), 0, 2)));

        assertThat(SvgPicture.read(SvgPicture.write(picture))).isEqualTo(picture);
    }

    @Test
    void theTitleMayHoldMarkupCharacters() {
        Picture picture = new Picture("Lift & hold < 5", 900, 560, List.of());

        assertThat(SvgPicture.read(SvgPicture.write(picture)).title()).isEqualTo("Lift & hold < 5");
    }

    @Test
    void aForeignDrawingIsRefused() {
        assertThatThrownBy(() -> SvgPicture.read("<svg><circle r=\"3\"/></svg>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a kept exercise picture");
    }

    @Test
    void anUnknownAttributeIsRefused() {
        String svg = "<svg viewBox=\"0 0 9 9\"><title>x</title><path d=\"M1 1\" opacity=\"0\"/></svg>";

        assertThatThrownBy(() -> SvgPicture.read(svg)).hasMessageContaining("opacity");
    }

    private static Picture randomPicture(Random random) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            shapes.add(Shape.filled(randomCurve(random), random.nextInt(0x1000000)));
            shapes.add(Shape.stroked(randomCurve(random), random.nextInt(0x1000000), tenths(random, 1, 50)));
        }
        return new Picture("Lift", 900, 560, shapes);
    }

    private static Curve randomCurve(Random random) {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(place(random), place(random));
        for (int i = 0; i < 8; i++) {
            switch (random.nextInt(4)) {
                case 0 -> pen.lineTo(place(random), place(random));
                case 1 -> pen.moveTo(place(random), place(random));
                case 2 -> pen.close();
                default ->
                    pen.curveTo(
                            place(random), place(random), place(random), place(random), place(random), place(random));
            }
        }
        return pen.curve();
    }

    private static double place(Random random) {
        return tenths(random, -200, 12_000);
    }

    private static double tenths(Random random, int from, int to) {
        return random.nextInt(from, to) / 10.0;
    }
}
