package org.homestretch.figure.testing;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Pen;

/** The points an outline passes through, piece by piece; a piece begins where the pen is set down. */
public final class Flattened implements Pen {

    private static final int STEPS = 16;

    private final List<List<double[]>> pieces = new ArrayList<>();

    private Flattened() {}

    public static List<List<double[]>> pieces(Curve curve) {
        Flattened flat = new Flattened();
        curve.drawTo(flat);
        return flat.pieces;
    }

    public static List<double[]> points(Curve curve) {
        return pieces(curve).stream().flatMap(List::stream).toList();
    }

    /** What the pieces enclose, counted by the way they run round. */
    public static double area(Curve curve) {
        double twice = 0;
        for (List<double[]> piece : pieces(curve)) {
            for (int i = 0; i < piece.size(); i++) {
                double[] a = piece.get(i);
                double[] b = piece.get((i + 1) % piece.size());
                twice += a[0] * b[1] - b[0] * a[1];
            }
        }
        return Math.abs(twice) / 2;
    }

    @Override
    public void moveTo(double x, double y) {
        pieces.add(new ArrayList<>(List.of(new double[] {x, y})));
    }

    @Override
    public void lineTo(double x, double y) {
        pieces.getLast().add(new double[] {x, y});
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        double[] from = pieces.getLast().getLast();
        for (int i = 1; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            double q = 1 - t;
            lineTo(
                    q * q * q * from[0] + 3 * q * q * t * x1 + 3 * q * t * t * x2 + t * t * t * x,
                    q * q * q * from[1] + 3 * q * q * t * y1 + 3 * q * t * t * y2 + t * t * t * y);
        }
    }

    @Override
    public void close() {
        pieces.getLast().add(pieces.getLast().getFirst());
    }
}
