package org.homestretch.figure.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures side by side on one sheet. */
class SheetTest {

    @ParameterizedTest(name = "{0} pictures, {1} in a row: {2} by {3} pixels")
    @CsvSource({"1, 3, 336, 88", "3, 3, 336, 88", "4, 3, 336, 176", "7, 2, 224, 352", "0, 2, 224, 1"})
    void rowsAreFilledOneAfterTheOther(int pictures, int across, int width, int height) {
        Sheet sheet = new Sheet(across, 100);
        for (int i = 0; i < pictures; i++) {
            sheet.add("Picture " + i, patch(900, 504, 0x0000FF));
        }

        BufferedImage image = sheet.image(BufferedImage.TYPE_INT_RGB);

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void eachPictureIsInItsOwnCell() {
        Sheet sheet = new Sheet(2, 90);
        List.of(0xFF0000, 0x00FF00, 0x0000FF).forEach(rgb -> sheet.add("", patch(900, 560, rgb)));

        BufferedImage image = sheet.image(BufferedImage.TYPE_INT_RGB);

        assertThat(image.getRGB(45, 28) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(image.getRGB(102 + 45, 28) & 0xFFFFFF).isEqualTo(0x00FF00);
        assertThat(image.getRGB(45, 56 + 32 + 28) & 0xFFFFFF).isEqualTo(0x0000FF);
        assertThat(image.getRGB(102 + 45, 56 + 32 + 28) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void theHighestPictureOfARowMakesItsHeight() {
        Sheet sheet = new Sheet(2, 90);
        sheet.add("", patch(900, 560, 0));
        sheet.add("", patch(675, 900, 0));

        assertThat(sheet.image(BufferedImage.TYPE_INT_RGB).getHeight()).isEqualTo(90 + 32);
    }

    @Test
    void aNameIsWrittenUnderItsPicture() {
        Sheet named = new Sheet(1, 200);
        named.add("Bridge", patch(900, 450, 0xFFFFFF));
        Sheet nameless = new Sheet(1, 200);
        nameless.add("", patch(900, 450, 0xFFFFFF));

        assertThat(dark(named)).isGreaterThan(dark(nameless) + 20);
    }

    @Test
    void aGreySheetIsGrey() {
        Sheet sheet = new Sheet(1, 90);
        sheet.add("", patch(900, 560, 0xFF0000));

        int rgb = sheet.image(BufferedImage.TYPE_BYTE_GRAY).getRGB(45, 28);

        assertThat(rgb >> 16 & 255).isEqualTo(rgb & 255).isLessThan(200);
    }

    private static long dark(Sheet sheet) {
        BufferedImage image = sheet.image(BufferedImage.TYPE_INT_RGB);
        long dark = 0;
        for (int y = 100; y < image.getHeight(); y++) {
            for (int x = 1; x < 190; x++) {
                dark += (image.getRGB(x, y) & 255) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static Picture patch(double width, double height, int rgb) {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(0, 0);
        pen.lineTo(width, 0);
        pen.lineTo(width, height);
        pen.lineTo(0, height);
        pen.close();
        return new Picture("Patch", width, height, List.of(Shape.filled(pen.curve(), rgb)));
    }
}
