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
