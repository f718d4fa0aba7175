package org.homestretch.figure.draw;

import java.util.List;
import org.homestretch.figure.prop.Look;

/** A border from one junction to the next, with what lies left and right of it. */
final class Chain {

    final Line line;
    final int left;
    final int right;
    final int start;
    final int end;
    final Shape shape;

    /** The painting of the thing it belongs to; null beside the body and empty ground only. */
    final Look look;

    private double[][] points;
    private List<Bezier> curve = List.of();

    /** Whether a chain comes back to where it began. */
    enum Shape {
        OPEN,
        CLOSED
    }

    /** The ends of a chain: the numbers of its junctions. */
    record Ends(int start, int end, Shape shape) {}

    /** The labels on both sides. */
    record Sides(int left, int right) {}

    Chain(Line line, Sides sides, Ends ends, Look look, double[][] points) {
        this.line = line;
        this.left = sides.left;
        this.right = sides.right;
        this.start = ends.start;
        this.end = ends.end;
        this.shape = ends.shape;
        this.look = look;
        this.points = points;
    }

    boolean isClosed() {
        return shape == Shape.CLOSED;
    }

    double[][] points() {
        return points;
    }

    List<Bezier> curve() {
        return curve;
    }

    void fit(double[][] smoothed, List<Bezier> fitted) {
        points = smoothed;
        curve = fitted;
    }

    double length() {
        double length = 0;
        for (int i = 1; i < points.length; i++) {
            length += Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
        }
        return length;
    }
}
