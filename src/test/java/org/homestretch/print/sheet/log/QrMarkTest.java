package org.homestretch.print.sheet.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.Stream;
import org.homestretch.program.log.LogCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The square of a log, read back as a telephone reads it. */
class QrMarkTest {

    /** About 300 dots an inch. */
    private static final int SCALE = 4;

    static Stream<String> codes() {
        var random = new Random(2);
        return Stream.generate(() -> LogCode.draw(random).text()).limit(12);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void itSaysTheCodeAndNothingElse(String code) throws ReaderException {
        assertThat(new QRCodeReader().decode(seen(code)).getText()).isEqualTo(code);
    }

    private static BinaryBitmap seen(String code) {
        int size = (int) (QrMark.SIZE + 2 * QrMark.WHITE) * SCALE;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, size, size);
        paper.scale(SCALE, SCALE);
        paper.translate(QrMark.WHITE, QrMark.WHITE);
        new QrMark(code).paint(paper, QrMark.SIZE, QrMark.SIZE);
        paper.dispose();
        int[] dots = image.getRGB(0, 0, size, size, null, 0, size);
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, dots)));
    }
}
