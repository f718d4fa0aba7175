package org.homestretch.print.sheet.log;

import static org.homestretch.print.sheet.place.Place.mm;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.homestretch.print.page.Painter;

/** A text as a square that a telephone reads, without the white that belongs round it. */
record QrMark(String text) implements Painter {

    static final double SIZE = mm(19);

    /** Four modules of a square of 21. */
    static final double WHITE = SIZE * 4 / 21;

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        ByteMatrix modules = modules();
        Area dark = dark(modules);
        dark.transform(AffineTransform.getScaleInstance(width / modules.getWidth(), height / modules.getHeight()));
        paper.setColor(Color.BLACK);
        paper.fill(dark);
    }

    /** One outline, so that no viewer shows seams between modules. */
    private static Area dark(ByteMatrix modules) {
        var dark = new Area();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) != 0) {
                    dark.add(new Area(new Rectangle2D.Double(x, y, 1, 1)));
                }
            }
        }
        return dark;
    }

    private ByteMatrix modules() {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException("No square holds " + text, tooLong);
        }
    }
}
