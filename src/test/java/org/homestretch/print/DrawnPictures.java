package org.homestretch.print;

import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.TreatedSide;
import org.homestretch.print.sheet.say.Pictures;

/** A person of a few strokes, lying and then lifting the hips, for every exercise asked for. */
public final class DrawnPictures implements Pictures {

    private static final int LINE = 0x1E242C;

    @Override
    public List<Phase> of(String exercise, TreatedSide side) {
        return List.of(phase("Lying", 0, side), phase("Hips lifted", 120, side));
    }

    private static Phase phase(String label, double lift, TreatedSide side) {
        Picture right = new Picture(
                label,
                900,
                380,
                List.of(
                        Shape.stroked(line(0, 365, 900, 365), 0xB8BDC6, 8),
                        new Shape(circle(110, 300, 55), 0xFFFFFF, LINE, 9),
                        Shape.stroked(line(170, 310, 480, 330 - lift), LINE, 60),
                        Shape.stroked(line(170, 310, 480, 330 - lift), 0xBFD3EE, 44),
                        Shape.stroked(line(480, 330 - lift, 620, 160, 740, 340), LINE, 60),
                        Shape.stroked(line(480, 330 - lift, 620, 160, 740, 340), 0xFFFFFF, 44)));
        return new Phase(label, side == TreatedSide.LEFT ? right.mirrored() : right);
    }

    private static Curve line(double... points) {
        var pen = new Curve.Recorder();
        pen.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            pen.lineTo(points[i], points[i + 1]);
        }
        return pen.curve();
    }

    private static Curve circle(double x, double y, double r) {
        double k = 0.5523 * r;
        var pen = new Curve.Recorder();
        pen.moveTo(x + r, y);
        pen.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        pen.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        pen.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        pen.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        pen.close();
        return pen.curve();
    }
}
