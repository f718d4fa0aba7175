package org.homestretch.print.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** An outline in whole steps: curves that are as good as straight become lines, points and specks that nobody sees are left out. */
final class LightPath {

    /** A closed part no larger than this, in steps, is a slip of the pen. */
    private static final double SPECK = 2;

    private final ByteBuffer bytes;
    private final boolean goesOn;
    /** In steps: what is nearer than this to a line is on it. */
    private final double tolerance;
    /** Points of one run of lines, from where it begins. */
    private final List<Point2D> run = new ArrayList<>();

    private int partAt;
    private Point2D partFrom;
    private boolean speck;

    /** Where it goes on, what begins where the last part ended is drawn in one line with it. */
    LightPath(ByteBuffer bytes, boolean goesOn, double tolerance) {
        this.bytes = bytes;
        this.goesOn = goesOn;
        this.tolerance = tolerance;
    }

    void follow(PathIterator outline) {
        double[] at = new double[6];
        for (; !outline.isDone(); outline.next()) {
            switch (outline.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> move(at);
                case PathIterator.SEG_LINETO -> run.add(new Point2D.Double(at[0], at[1]));
                case PathIterator.SEG_QUADTO -> curve(cubic(at));
                case PathIterator.SEG_CUBICTO -> curve(at);
                default -> close();
            }
        }
        lines();
    }

    private void move(double[] at) {
        var to = new Point2D.Double(at[0], at[1]);
        if (goesOn && !run.isEmpty() && same(run.getLast(), to)) {
            return;
        }
        lines();
        begin(to);
        partAt = bytes.size();
        partFrom = to;
        speck = true;
        write('m', to);
    }

    /** A closed part that is that is a speck is left out. */
    private void close() {
        lines();
        if (speck) {
            bytes.setSize(partAt);
            run.clear();
        } else {
            bytes.append("h\n");
            begin(partFrom);
        }
    }

    private double[] cubic(double[] at) {
        Point2D from = run.getLast();
        return new double[] {
            from.getX() + (at[0] - from.getX()) * 2 / 3,
            from.getY() + (at[1] - from.getY()) * 2 / 3,
            at[2] + (at[0] - at[2]) * 2 / 3,
            at[3] + (at[1] - at[3]) * 2 / 3,
            at[2],
            at[3]
        };
    }

    private void curve(double[] at) {
        Point2D from = run.getLast();
        var first = new Point2D.Double(at[0], at[1]);
        var second = new Point2D.Double(at[2], at[3]);
        var to = new Point2D.Double(at[4], at[5]);
        if (on(from, to, first) && on(from, to, second)) {
            run.add(to);
            return;
        }
        lines();
        begin(to);
        if (same(from, first)) {
            write('v', second, to);
        } else if (same(second, to)) {
            write('y', first, to);
        } else {
            write('c', first, second, to);
        }
    }

    private void begin(Point2D at) {
        run.clear();
        run.add(at);
    }

    /** Writes the run so far; only its end is kept, for what goes on from there. */
    private void lines() {
        if (run.size() > 1) {
            lines(0, run.size() - 1);
            begin(run.getLast());
        }
    }

    /** The point furthest off the straight line stays, and so on in both halves. */
    private void lines(int from, int to) {
        int furthest = from;
        double off = tolerance;
        for (int i = from + 1; i < to; i++) {
            double distance = Line2D.ptSegDist(
                    run.get(from).getX(),
                    run.get(from).getY(),
                    run.get(to).getX(),
                    run.get(to).getY(),
                    run.get(i).getX(),
                    run.get(i).getY());
            if (distance > off) {
                off = distance;
                furthest = i;
            }
        }
        if (furthest == from) {
            write('l', run.get(to));
        } else {
            lines(from, furthest);
            lines(furthest, to);
        }
    }

    private boolean on(Point2D from, Point2D to, Point2D point) {
        return Line2D.ptSegDist(from.getX(), from.getY(), to.getX(), to.getY(), point.getX(), point.getY())
                <= tolerance;
    }

    private static boolean same(Point2D one, Point2D other) {
        return Math.round(one.getX()) == Math.round(other.getX()) && Math.round(one.getY()) == Math.round(other.getY());
    }

    private void write(char operator, Point2D... points) {
        for (Point2D point : points) {
            speck &= partFrom.distance(point) <= SPECK;
            bytes.append(Math.round(point.getX())).append(' ');
            bytes.append(Math.round(point.getY())).append(' ');
        }
        bytes.append(operator).append('\n');
    }
}
