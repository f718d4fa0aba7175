package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;

/** Makes a smooth line of a staircase of pixels. */
final class Smoothing {

    private static final int STEPS = 140;

    /** Smoothing inward and outward in turn keeps small circles from shrinking. */
    private static final double IN = .6;

    private static final double OUT = -.61;

    private Smoothing() {}

    /**
     * The line of least bending inside a tube round the staircase: middles of steps, thinned out, then smoothed, inward and outward in turn, with
     * every point kept within the radius of where it was.
     */
    static double[][] inTube(double[][] stairs, boolean closed, double radius) {
        int edges = stairs.length - 1;
        if (edges < 6) {
            return stairs;
        }
        double[][] points = thinned(stairs, closed);
        int n = points.length;
        double[][] origin = copy(points);
        double[][] next = copy(points);
        int moving = closed ? n - 1 : n;
        for (int step = 0; step < STEPS; step++) {
            double pull = step % 2 == 0 ? IN : OUT;
            for (int i = 0; i < moving; i++) {
                if (closed || i > 0 && i < n - 1) {
                    double[] a = points[closed ? (i - 1 + moving) % moving : i - 1];
                    double[] b = points[closed ? (i + 1) % moving : i + 1];
                    relax(points[i], a, b, pull, next[i]);
                    hold(next[i], origin[i], radius);
                }
            }
            if (closed) {
                next[n - 1] = next[0].clone();
            }
            double[][] swap = points;
            points = next;
            next = swap;
        }
        return points;
    }

    /** Moves a point towards the middle of its neighbours, or as far away from it. */
    private static void relax(double[] p, double[] a, double[] b, double pull, double[] to) {
        to[0] = p[0] + pull * ((a[0] + b[0]) / 2 - p[0]);
        to[1] = p[1] + pull * ((a[1] + b[1]) / 2 - p[1]);
    }

    private static void hold(double[] p, double[] origin, double radius) {
        double dx = p[0] - origin[0];
        double dy = p[1] - origin[1];
        double d = Math.hypot(dx, dy);
        if (d > radius) {
            p[0] = origin[0] + dx * radius / d;
            p[1] = origin[1] + dy * radius / d;
        }
    }

    private static double[][] copy(double[][] points) {
        double[][] copy = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            copy[i] = points[i].clone();
        }
        return copy;
    }

    private static double[][] thinned(double[][] v, boolean closed) {
        int edges = v.length - 1;
        int group = edges > 24 ? 3 : edges > 12 ? 2 : 1;
        int n = edges / group;
        List<double[]> points = new ArrayList<>(n + 2);
        if (!closed) {
            points.add(v[0].clone());
        }
        for (int i = 0; i < n; i++) {
            points.add(middle(v, (int) ((long) i * edges / n), (int) ((long) (i + 1) * edges / n)));
        }
        points.add(closed ? points.getFirst().clone() : v[edges].clone());
        return points.toArray(new double[0][]);
    }

    private static double[] middle(double[][] v, int from, int to) {
        double x = 0;
        double y = 0;
        for (int k = from; k < to; k++) {
            x += v[k][0] + v[k + 1][0];
            y += v[k][1] + v[k + 1][1];
        }
        return new double[] {x / (2 * (to - from)), y / (2 * (to - from))};
    }

    /** The fewest corners that stay within a tolerance: for things with straight edges. */
    static double[][] straightened(double[][] points, double tolerance) {
        boolean[] kept = new boolean[points.length];
        int last = points.length - 1;
        kept[0] = true;
        kept[last] = true;
        int split = Math.hypot(points[0][0] - points[last][0], points[0][1] - points[last][1]) < 1e-9
                ? farthest(points)
                : last;
        kept[split] = true;
        keepCorners(points, 0, split, tolerance, kept);
        keepCorners(points, split, last, tolerance, kept);
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            if (kept[i]) {
                corners.add(points[i]);
            }
        }
        return corners.toArray(new double[0][]);
    }

    private static int farthest(double[][] points) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < points.length; i++) {
            double d = Math.hypot(points[i][0] - points[0][0], points[i][1] - points[0][1]);
            if (d > most) {
                most = d;
                best = i;
            }
        }
        return best;
    }

    private static void keepCorners(double[][] p, int from, int to, double tolerance, boolean[] kept) {
        double dx = p[to][0] - p[from][0];
        double dy = p[to][1] - p[from][1];
        double length = Math.hypot(dx, dy);
        double most = tolerance;
        int corner = -1;
        for (int i = from + 1; i < to; i++) {
            double ex = p[i][0] - p[from][0];
            double ey = p[i][1] - p[from][1];
            double d = length < 1e-9 ? Math.hypot(ex, ey) : Math.abs(ex * dy - ey * dx) / length;
            if (d > most) {
                most = d;
                corner = i;
            }
        }
        if (corner >= 0) {
            kept[corner] = true;
            keepCorners(p, from, corner, tolerance, kept);
            keepCorners(p, corner, to, tolerance, kept);
        }
    }
}
