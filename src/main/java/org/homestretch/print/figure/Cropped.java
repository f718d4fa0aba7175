package org.homestretch.print.figure;

import static java.lang.Math.max;
import static java.lang.Math.min;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.paint.Easel;

/** A figure cut to its ink: of one who lies the ground runs on, of one who stands everything is kept. */
record Cropped(PhaseExtent extent, Rectangle2D box, double unit, double scale) {

    /** At which the lines of the pictures are as thick as they are meant to be. */
    private static final double DRAWN_FOR = 30;

    private static final double GROUND = 40;
    private static final double ENDS = 22;

    static Cropped of(PhaseExtent extent, FigureStyle style) {
        Rectangle2D box = extent.lying() ? lying(extent) : extent.ink();
        return new Cropped(extent, box, style.unit(), style.scale());
    }

    private static Rectangle2D lying(PhaseExtent extent) {
        Rectangle2D figure = extent.figure();
        Rectangle2D ink = extent.ink();
        double left = max(ink.getMinX(), figure.getMinX() - ENDS);
        double right = min(ink.getMaxX(), figure.getMaxX() + ENDS);
        double bottom = min(ink.getMaxY(), figure.getMaxY() + GROUND);
        return new Rectangle2D.Double(left, figure.getMinY(), right - left, bottom - figure.getMinY());
    }

    double width() {
        return box.getWidth() * unit;
    }

    double height() {
        return box.getHeight() * unit;
    }

    /** From the picture to the paper, the figure standing on a point at its left foot. */
    AffineTransform standing(double x, double bottom) {
        var there = AffineTransform.getTranslateInstance(x, bottom - height());
        there.scale(unit, unit);
        there.translate(-box.getX(), -box.getY());
        return there;
    }

    List<Path2D> taken(AffineTransform where) {
        return extent.taken().stream()
                .map(path -> new Path2D.Double(path, where))
                .map(Path2D.class::cast)
                .toList();
    }

    void paint(Graphics2D paper, AffineTransform where) {
        Graphics2D here = (Graphics2D) paper.create();
        here.transform(where);
        new Easel(here).paint(lined());
        here.dispose();
    }

    /** Lines keep their width on paper whatever the scale. */
    private Picture lined() {
        Picture picture = extent.picture();
        double thicker = scale / DRAWN_FOR;
        List<Shape> shapes = picture.shapes().stream()
                .map(shape -> new Shape(shape.curve(), shape.fill(), shape.stroke(), shape.width() * thicker))
                .toList();
        return new Picture(picture.title(), picture.width(), picture.height(), shapes);
    }
}
