package org.homestretch.figure.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.homestretch.figure.Picture;
import org.homestretch.figure.paint.Easel;

/** Paints pictures in grey to compare them by eye of a machine. */
public final class Pixels {

    private Pixels() {}

    /** The picture at half its size. */
    public static BufferedImage of(Picture picture) {
        BufferedImage image =
                new BufferedImage((int) picture.width() / 2, (int) picture.height() / 2, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(.5, .5);
        new Easel(g).paint(picture);
        g.dispose();
        return image;
    }

    /** The share of pixels that differ by more than a quarter of the way from black to white. */
    public static double difference(Picture one, Picture other) {
        BufferedImage a = of(one);
        BufferedImage b = of(other);
        long different = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int gap = a.getRaster().getSample(x, y, 0) - b.getRaster().getSample(x, y, 0);
                different += Math.abs(gap) > 64 ? 1 : 0;
            }
        }
        return different / (double) (a.getWidth() * a.getHeight());
    }
}
