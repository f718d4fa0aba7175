package org.homestretch.figure.testing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import org.homestretch.figure.Pen;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;

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
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(.5, .5);
        picture.shapes().forEach(shape -> paint(g, shape));
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

    private static void paint(Graphics2D g, Shape shape) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        shape.curve().drawTo(new PathPen(path));
        if (shape.hasFill()) {
            g.setColor(new Color(shape.fill()));
            g.fill(path);
        }
        if (shape.hasStroke()) {
            g.setColor(new Color(shape.stroke()));
            g.setStroke(new BasicStroke((float) shape.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(path);
        }
    }

    private record PathPen(Path2D path) implements Pen {

        @Override
        public void moveTo(double x, double y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            path.curveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            path.closePath();
        }
    }
}
