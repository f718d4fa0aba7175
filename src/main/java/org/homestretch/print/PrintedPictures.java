package org.homestretch.print;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.homestretch.figure.Picture;
import org.homestretch.figure.PictureFormats;
import org.homestretch.figure.paint.Easel;

/** Exercise pictures as files of their own: pixels for a screen, vectors for a printer. */
public final class PrintedPictures implements PictureFormats {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double POINTS_PER_UNIT = POINTS_PER_MM / Picture.UNITS_PER_MM;

    @Override
    public byte[] png(Picture picture, int width) {
        double scale = width / picture.width();
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, height);
        paint(paper, picture, scale);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture in memory could not be written.", impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public byte[] pdf(Picture picture) {
        float width = (float) (picture.width() * POINTS_PER_UNIT);
        float height = (float) (picture.height() * POINTS_PER_UNIT);
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(new Rectangle(width, height), 0, 0, 0, 0)) {
            var writer = PdfWriter.getInstance(document, bytes);
            document.addTitle(picture.title());
            document.open();
            Graphics2D paper = writer.getDirectContent().createGraphicsShapes(width, height);
            paint(paper, picture, POINTS_PER_UNIT);
        }
        return bytes.toByteArray();
    }

    private static void paint(Graphics2D paper, Picture picture, double scale) {
        paper.scale(scale, scale);
        new Easel(paper).paint(picture);
        paper.dispose();
    }
}
