package org.homestretch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void theMirrorTurnsThePictureRoundItsMiddle() {
        Picture picture = pictureOf(Shape.filled(line(100, 20, 300, 40), 0xCC4A22));

        assertThat(picture.mirrored().shapes()).containsExactly(Shape.filled(line(800, 20, 600, 40), 0xCC4A22));
        assertThat(picture.mirrored().mirrored()).isEqualTo(picture);
    }

    @Test
    void inBlackOnlyPaperAndBlackAreLeft() {
        Picture picture = pictureOf(
                Shape.filled(line(0, 0, 1, 1), 0xDCE2E7),
                Shape.filled(line(0, 0, 1, 1), 0x55504C),
                Shape.filled(line(0, 0, 1, 1), 0xCC4A22),
                Shape.stroked(line(0, 0, 1, 1), 0x6E1F08, 2),
                Shape.stroked(line(0, 0, 1, 1), 0xFFFFFF, 7));

        List<Shape> black = picture.inBlack().shapes();

        assertThat(black.stream().map(Shape::fill)).containsExactly(0xFFFFFF, 0, 0xFFFFFF, Shape.NONE, Shape.NONE);
        assertThat(black.get(3).stroke()).isZero();
        assertThat(black.get(4).stroke()).isEqualTo(0xFFFFFF);
    }

    @Test
    void aPictureWithoutSizeIsRefused() {
        assertThatThrownBy(() -> new Picture("x", 0, 10, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Picture pictureOf(Shape... shapes) {
        return new Picture("Lift", 900, 560, List.of(shapes));
    }

    private static Curve line(double x0, double y0, double x1, double y1) {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(x0, y0);
        pen.lineTo(x1, y1);
        return pen.curve();
    }
}
