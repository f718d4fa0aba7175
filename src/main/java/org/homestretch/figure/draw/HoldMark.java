package org.homestretch.figure.draw;

import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Shape;

/** A small clock in the corner: this position is held. */
final class HoldMark {

    private static final double RADIUS = .021 * Style.BASE;
    private static final double ROUND = .5523;

    private HoldMark() {}

    static List<Shape> in(double pictureWidth) {
        double x = pictureWidth - .052 * Style.BASE;
        double y = .058 * Style.BASE;
        Curve face = circle(x, y);
        return List.of(
                Shape.filled(face, Style.PAPER),
                Shape.stroked(face, Style.BLACK, Style.CLOCK_WIDTH),
                Shape.stroked(hands(x, y), Style.BLACK, Style.CLOCK_WIDTH));
    }

    private static Curve circle(double x, double y) {
        double r = RADIUS;
        double k = RADIUS * ROUND;
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(x + r, y);
        pen.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        pen.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        pen.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        pen.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        pen.close();
        return pen.curve();
    }

    private static Curve hands(double x, double y) {
        double r = RADIUS;
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(x - r * .30, y - r * 1.42);
        pen.lineTo(x + r * .30, y - r * 1.42);
        pen.moveTo(x, y - r * 1.4);
        pen.lineTo(x, y - r);
        pen.moveTo(x, y - r * .62);
        pen.lineTo(x, y);
        pen.lineTo(x + r * .42, y + r * .25);
        return pen.curve();
    }
}
