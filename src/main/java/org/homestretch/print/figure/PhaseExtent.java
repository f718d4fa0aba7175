package org.homestretch.print.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.paint.Easel;

/**
 * What of a picture is ink, in picture units: the body, and all but the clock in its corner.
 *
 * @param taken the outlines words must not stand on: the body, its arrows and its marks
 */
public record PhaseExtent(Picture picture, Rectangle2D body, Rectangle2D ink, List<Path2D> taken, boolean marked) {

    private static final Set<Integer> BODY =
            Set.of(0xFFFFFF, 0xDCE2E7, 0xB3BCC4, 0x55504C, 0xC6CCD1, 0xE3E5E7, 0xC9D0D6, 0xA2ABB4, 0xB4BABF);
    private static final Set<Integer> MARKS = Set.of(0xCC4A22, 0xA02B0A);
    private static final int ARROW = 0;
    private static final double CORNER = 90;

    /** The picture without its clock. */
    public static PhaseExtent of(Picture drawn) {
        List<Shape> shapes = drawn.shapes().stream()
                .filter(shape -> !inCorner(bounds(shape), drawn.width()))
                .toList();
        var picture = new Picture(drawn.title(), drawn.width(), drawn.height(), shapes);
        List<Path2D> taken = new ArrayList<>();
        Rectangle2D body = new Rectangle2D.Double();
        Rectangle2D ink = new Rectangle2D.Double();
        for (Shape shape : shapes) {
            Rectangle2D bounds = bounds(shape);
            ink = ink.isEmpty() ? bounds : ink.createUnion(bounds);
            if (BODY.contains(shape.fill())) {
                body = body.isEmpty() ? bounds : body.createUnion(bounds);
            }
            if (BODY.contains(shape.fill()) || shape.fill() == ARROW || marks(shape)) {
                taken.add(Easel.path(shape.curve()));
            }
        }
        return new PhaseExtent(
                picture,
                body.isEmpty() ? ink : body,
                ink,
                taken,
                shapes.stream().anyMatch(PhaseExtent::marks));
    }

    /** The same for a printer that has only black. */
    public PhaseExtent inBlack() {
        return new PhaseExtent(picture.inBlack(), body, ink, taken, marked);
    }

    private static boolean marks(Shape shape) {
        return MARKS.contains(shape.fill()) || MARKS.contains(shape.stroke());
    }

    private static Rectangle2D bounds(Shape shape) {
        return Easel.path(shape.curve()).getBounds2D();
    }

    private static boolean inCorner(Rectangle2D box, double width) {
        return box.getMaxY() < CORNER && (box.getMinX() > width - CORNER || box.getMaxX() < CORNER);
    }

    /** The body with its arrows and marks. */
    Rectangle2D figure() {
        return taken.stream().map(Path2D::getBounds2D).reduce(body, Rectangle2D::createUnion);
    }

    boolean lying() {
        return body.getWidth() > 1.45 * body.getHeight();
    }
}
