package org.homestretch.figure.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Pen;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;

/** Paints pictures with Java 2D: on a page, on an image. */
public final class Easel {

    private final Graphics2D graphics;

    /** An easel for a picture of its own size; a caller who wants another size scales the graphics. */
    public Easel(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    public void paint(Picture picture) {
        picture.shapes().forEach(this::paint);
    }

    private void paint(Shape shape) {
        Path2D path = path(shape.curve());
        if (shape.hasFill()) {
            graphics.setColor(new Color(shape.fill()));
            graphics.fill(path);
        }
        if (shape.hasStroke()) {
            graphics.setColor(new Color(shape.stroke()));
            graphics.setStroke(new BasicStroke((float) shape.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(path);
        }
    }

    /** An outline as Java 2D has it. */
    public static Path2D path(Curve curve) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        curve.drawTo(new Pen() {
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
        });
        return path;
    }
}
