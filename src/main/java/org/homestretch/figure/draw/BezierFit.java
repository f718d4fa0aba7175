package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;

/** Fits smooth cubic pieces to a line of points by least squares, splitting where it must. */
final class BezierFit {

    private static final double CORNER = Math.toRadians(58);

    private final double[][] p;
    private final double tolerance;
    private final List<Bezier> pieces = new ArrayList<>();

    private BezierFit(double[][] points, double tolerance) {
        this.p = points;
        this.tolerance = tolerance * tolerance;
    }

    static List<Bezier> fit(double[][] points, double tolerance, boolean closed) {
        if (points.length < 2) {
            return List.of();
        }
        BezierFit fit = new BezierFit(points, tolerance);
        fit.run(closed);
        if (fit.pieces.isEmpty()) {
            fit.pieces.add(Bezier.line(points[0], points[points.length - 1]));
        }
        return fit.pieces;
    }

    private void run(boolean closed) {
        List<Integer> corners = corners();
        int last = p.length - 1;
        for (int q = 0; q + 1 < corners.size(); q++) {
            int a = corners.get(q);
            int b = corners.get(q + 1);
            double[] out = closed && a == 0 ? seam(1) : tangent(a, b, 1);
            double[] in = closed && b == last ? seam(-1) : tangent(b, a, -1);
            fit(new Stretch(a, b, out, in));
        }
    }

    /** A stretch of points with the directions at both ends, pointing inward. */
    private record Stretch(int a, int b, double[] out, double[] in) {

        int size() {
            return b - a + 1;
        }
    }

    private List<Integer> corners() {
        int n = p.length;
        int k = Math.clamp(n / 6, 1, 3);
        double[] turn = new double[n];
        for (int i = k; i < n - k; i++) {
            turn[i] = turnAt(i, k);
        }
        List<Integer> corners = new ArrayList<>();
        corners.add(0);
        for (int i = k; i < n - k; i++) {
            if (turn[i] >= CORNER && isSharpest(turn, i, k)) {
                corners.add(i);
            }
        }
        corners.add(n - 1);
        return corners;
    }

    private double turnAt(int i, int k) {
        double ax = p[i][0] - p[i - k][0];
        double ay = p[i][1] - p[i - k][1];
        double bx = p[i + k][0] - p[i][0];
        double by = p[i + k][1] - p[i][1];
        double cos = (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by) + 1e-9);
        return Math.acos(Math.clamp(cos, -1, 1));
    }

    private static boolean isSharpest(double[] turn, int i, int k) {
        for (int j = Math.max(0, i - k); j <= Math.min(turn.length - 1, i + k); j++) {
            if (turn[j] > turn[i] || turn[j] == turn[i] && j < i) {
                return false;
            }
        }
        return true;
    }

    /** The direction through the seam of a closed line. */
    private double[] seam(int sign) {
        int n = p.length;
        int k = Math.min(3, n / 4 + 1);
        return unit(sign * (p[k % n][0] - p[n - 1 - k][0]), sign * (p[k % n][1] - p[n - 1 - k][1]));
    }

    private double[] tangent(int at, int towards, int sign) {
        int k = Math.min(Math.abs(towards - at), 5);
        double x = 0;
        double y = 0;
        for (int i = 1; i <= k; i++) {
            x += (p[at + sign * i][0] - p[at][0]) / i;
            y += (p[at + sign * i][1] - p[at][1]) / i;
        }
        return unit(x, y);
    }

    private static double[] unit(double x, double y) {
        double length = Math.hypot(x, y);
        return length < 1e-9 ? new double[] {1, 0} : new double[] {x / length, y / length};
    }

    private void fit(Stretch s) {
        if (s.size() <= 2) {
            pieces.add(Bezier.line(p[s.a], p[s.b]));
            return;
        }
        double[] u = arcLengths(s);
        if (u == null) {
            return;
        }
        Bezier piece = leastSquares(s, u);
        Worst worst = worst(s, piece, u);
        for (int i = 0; i < 4 && worst.error > tolerance && worst.error < tolerance * 16; i++) {
            for (int j = 0; j < u.length; j++) {
                u[j] = piece.nearer(p[s.a + j], u[j]);
            }
            piece = leastSquares(s, u);
            worst = worst(s, piece, u);
        }
        if (worst.error <= tolerance || s.size() <= 3) {
            pieces.add(piece);
            return;
        }
        split(s, Math.clamp(worst.at, s.a + 1, s.b - 1));
    }

    private void split(Stretch s, int at) {
        int k = Math.min(5, Math.min(at - s.a, s.b - at));
        double[] back = unit(p[at - k][0] - p[at + k][0], p[at - k][1] - p[at + k][1]);
        fit(new Stretch(s.a, at, s.out, back));
        fit(new Stretch(at, s.b, new double[] {-back[0], -back[1]}, s.in));
    }

    private double[] arcLengths(Stretch s) {
        double[] u = new double[s.size()];
        for (int i = 1; i < u.length; i++) {
            u[i] = u[i - 1] + Math.hypot(p[s.a + i][0] - p[s.a + i - 1][0], p[s.a + i][1] - p[s.a + i - 1][1]);
        }
        double length = u[u.length - 1];
        if (length < 1e-9) {
            return null;
        }
        for (int i = 0; i < u.length; i++) {
            u[i] /= length;
        }
        return u;
    }

    private Bezier leastSquares(Stretch s, double[] u) {
        double[] start = p[s.a];
        double[] end = p[s.b];
        double c00 = 0, c01 = 0, c11 = 0, x0 = 0, x1 = 0;
        for (int i = 0; i < u.length; i++) {
            double t = u[i];
            double q = 1 - t;
            double b1 = 3 * t * q * q;
            double b2 = 3 * t * t * q;
            double fromStart = q * q * q + b1;
            double fromEnd = b2 + t * t * t;
            double dx = p[s.a + i][0] - start[0] * fromStart - end[0] * fromEnd;
            double dy = p[s.a + i][1] - start[1] * fromStart - end[1] * fromEnd;
            c00 += b1 * b1;
            c01 += b1 * b2 * (s.out[0] * s.in[0] + s.out[1] * s.in[1]);
            c11 += b2 * b2;
            x0 += b1 * (s.out[0] * dx + s.out[1] * dy);
            x1 += b2 * (s.in[0] * dx + s.in[1] * dy);
        }
        double chord = Math.hypot(end[0] - start[0], end[1] - start[1]);
        double det = c00 * c11 - c01 * c01;
        double a = Math.abs(det) > 1e-12 ? (x0 * c11 - x1 * c01) / det : chord / 3;
        double b = Math.abs(det) > 1e-12 ? (c00 * x1 - c01 * x0) / det : chord / 3;
        boolean wild = a < 1e-6 * chord || b < 1e-6 * chord || a > chord * 3 || b > chord * 3;
        return piece(s, wild ? chord / 3 : a, wild ? chord / 3 : b);
    }

    private Bezier piece(Stretch s, double a, double b) {
        double[] start = p[s.a];
        double[] end = p[s.b];
        return new Bezier(new double[] {
            start[0],
            start[1],
            start[0] + s.out[0] * a,
            start[1] + s.out[1] * a,
            end[0] + s.in[0] * b,
            end[1] + s.in[1] * b,
            end[0],
            end[1]
        });
    }

    /** The largest squared distance and where it is. */
    private record Worst(double error, int at) {}

    private Worst worst(Stretch s, Bezier piece, double[] u) {
        double most = 0;
        int at = (s.a + s.b) / 2;
        for (int i = 1; i < u.length - 1; i++) {
            double dx = piece.x(u[i]) - p[s.a + i][0];
            double dy = piece.y(u[i]) - p[s.a + i][1];
            double d = dx * dx + dy * dy;
            if (d > most) {
                most = d;
                at = s.a + i;
            }
        }
        return new Worst(most, at);
    }
}
