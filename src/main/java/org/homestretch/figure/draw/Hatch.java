package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Pen;
import org.homestretch.figure.Shape;

/** Slanting lines over a marked muscle, so that it survives a copier. */
final class Hatch {

    private Hatch() {}

    static Optional<Shape> over(Curve region) {
        Flat flat = new Flat();
        region.drawTo(flat);
        Curve.Recorder pen = new Curve.Recorder();
        double first = Math.ceil(flat.least / Style.HATCH_STEP) * Style.HATCH_STEP;
        for (double at = first; at < flat.most; at += Style.HATCH_STEP) {
            line(flat, at, pen);
        }
        Curve lines = pen.curve();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Shape.stroked(lines, Style.ACCENT_DARK, Style.HATCH_WIDTH));
    }

    /** The pieces of one slanting line, where x + y is given, that lie inside. */
    private static void line(Flat flat, double at, Curve.Recorder pen) {
        List<Double> crossings = flat.crossings(at);
        double rounded = Style.HATCH_WIDTH * .7;
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            double from = crossings.get(i) + rounded;
            double to = crossings.get(i + 1) - rounded;
            if (to - from > Style.HATCH_STEP * .25) {
                pen.moveTo((at + from) / 2, (at - from) / 2);
                pen.lineTo((at + to) / 2, (at - to) / 2);
            }
        }
    }

    /** An outline as straight pieces. */
    private static final class Flat implements Pen {

        private static final int PIECES = 8;

        private final List<double[]> edges = new ArrayList<>();
        private double least = Double.MAX_VALUE;
        private double most = -Double.MAX_VALUE;
        private double x;
        private double y;
        private double startX;
        private double startY;

        @Override
        public void moveTo(double toX, double toY) {
            startX = toX;
            startY = toY;
            x = toX;
            y = toY;
        }

        @Override
        public void lineTo(double toX, double toY) {
            edges.add(new double[] {x, y, toX, toY});
            least = Math.min(least, toX + toY);
            most = Math.max(most, toX + toY);
            x = toX;
            y = toY;
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
            Bezier piece = new Bezier(new double[] {x, y, x1, y1, x2, y2, x3, y3});
            for (int i = 1; i <= PIECES; i++) {
                lineTo(piece.x(i / (double) PIECES), piece.y(i / (double) PIECES));
            }
        }

        @Override
        public void close() {
            lineTo(startX, startY);
        }

        List<Double> crossings(double at) {
            List<Double> found = new ArrayList<>();
            for (double[] e : edges) {
                double a = e[0] + e[1] - at;
                double b = e[2] + e[3] - at;
                if (a < 0 != b < 0) {
                    double t = a / (a - b);
                    found.add(e[0] + (e[2] - e[0]) * t - e[1] - (e[3] - e[1]) * t);
                }
            }
            Collections.sort(found);
            return found;
        }
    }
}
