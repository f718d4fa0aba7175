package org.homestretch.print.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Palette;
import org.homestretch.program.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PictureStripTest {

    private static final int WIDTH = 234;
    private static final PictureStrip.Pen PEN =
            new PictureStrip.Pen(new Faces().face(Faces.REGULAR), Palette.of(Ink.COLOUR));
    private static final List<String> SHORT = List.of("First", "Then", "After that");

    /** A picture that fills its frame with red leaves no red where a label stands, whatever the sizes. */
    @ParameterizedTest
    @CsvSource({
        "900,560,1,52",
        "900,560,2,52",
        "675,900,2,52",
        "675,900,2,112",
        "675,900,3,80",
        "300,900,3,52",
        "300,900,2,90",
        "1400,300,3,60",
        "900,380,3,112",
        "500,500,1,80"
    })
    void noLabelStandsOnTheDrawing(int width, int height, int phases, int strip) {
        for (String label : List.of("Start", "Lift level with the other knee", "Sit and rest")) {
            var pictures = Collections.nCopies(phases, red(width, height));
            var shown = PictureStrip.of(pictures, Collections.nCopies(phases, label), PEN)
                    .fitting(WIDTH, SHORT);
            BufferedImage image = painted(shown, strip);
            double panel = (WIDTH - 6.0 * (phases - 1)) / phases;
            for (int i = 0; i < phases; i++) {
                double left = i * (panel + 6);
                double wide = shown.phases().get(i).labelWidth();
                assertThat(wide).isLessThanOrEqualTo(panel - 10);
                assertThat(reds(image, left + 5, left + 5 + wide)).isZero();
            }
            assertThat(reds(image, 0, WIDTH)).isPositive();
        }
    }

    private static int reds(BufferedImage image, double from, double to) {
        int reds = 0;
        for (int x = (int) Math.ceil(from); x < to; x++) {
            for (int y = 0; y < (to - from < WIDTH ? 12 : image.getHeight()); y++) {
                reds += image.getRGB(x, y) == 0xFFFF0000 ? 1 : 0;
            }
        }
        return reds;
    }

    private static BufferedImage painted(PictureStrip strip, int height) {
        var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D paper = image.createGraphics();
        strip.paint(paper, WIDTH, height);
        paper.dispose();
        return image;
    }

    private static Picture red(double width, double height) {
        var pen = new Curve.Recorder();
        pen.moveTo(0, 0);
        pen.lineTo(width, 0);
        pen.lineTo(width, height);
        pen.lineTo(0, height);
        pen.close();
        return new Picture("red", width, height, List.of(new Shape(pen.curve(), 0xFF0000, 0xFF0000, 1)));
    }
}
