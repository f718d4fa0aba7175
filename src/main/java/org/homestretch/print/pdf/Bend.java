package org.homestretch.print.pdf;

import java.awt.geom.Line2D;

/** A piece of an outline: a cubic curve, or a straight line written as one. */
record Bend(double x, double y, double x1, double y1, double x2, double y2, double toX, double toY) {

    private static final double THIRD = 1.0 / 3;

    static Bend line(double x, double y, double toX, double toY) {
        return new Bend(
                x,
                y,
                x + (toX - x) * THIRD,
                y + (toY - y) * THIRD,
                toX - (toX - x) * THIRD,
                toY - (toY - y) * THIRD,
                toX,
                toY);
    }

    static Bend over(double x, double y, double overX, double overY, double toX, double toY) {
        return new Bend(
                x,
                y,
                x + (overX - x) * 2 * THIRD,
                y + (overY - y) * 2 * THIRD,
                toX + (overX - toX) * 2 * THIRD,
                toY + (overY - toY) * 2 * THIRD,
                toX,
                toY);
    }

    double xAt(double part) {
        return between(x, x1, x2, toX, part);
    }

    double yAt(double part) {
        return between(y, y1, y2, toY, part);
    }

    private static double between(double from, double first, double second, double to, double part) {
        double rest = 1 - part;
        return rest * rest * rest * from
                + 3 * rest * rest * part * first
                + 3 * rest * part * part * second
                + part * part * part * to;
    }

    /** How sharply the next piece turns off: 0 straight on, 1 and more square or back. */
    double turnsInto(Bend next) {
        double outX = toX - x2;
        double outY = toY - y2;
        double inX = next.x1 - next.x;
        double inY = next.y1 - next.y;
        double both = Math.hypot(outX, outY) * Math.hypot(inX, inY);
        boolean back = outX * inX + outY * inY < 0;
        return both == 0 ? 0 : back ? 2 : Math.abs(outX * inY - outY * inX) / both;
    }

    boolean straight(double tolerance) {
        return offLine(x1, y1) <= tolerance && offLine(x2, y2) <= tolerance;
    }

    private double offLine(double atX, double atY) {
        return Line2D.ptSegDist(x, y, toX, toY, atX, atY);
    }

    double length() {
        return Math.hypot(toX - x, toY - y);
    }
}
