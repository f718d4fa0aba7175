package org.homestretch.print.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import java.awt.geom.PathIterator;

/** An outline in whole steps: pieces that are as good as one curve or line become one, specks are left out. */
final class LightPath {

    /** A closed part no larger than this, in steps, is a slip of the pen. */
    private static final double SPECK = 2;

    private final ByteBuffer bytes;
    private final boolean goesOn;
    private final double tolerance;
    private Chain chain;
    private double x = Double.NaN;
    private double y;
    private double fromX;
    private double fromY;
    private int partAt;
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
                case PathIterator.SEG_MOVETO -> move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> add(Bend.line(x, y, at[0], at[1]));
                case PathIterator.SEG_QUADTO -> add(Bend.over(x, y, at[0], at[1], at[2], at[3]));
                case PathIterator.SEG_CUBICTO -> add(new Bend(x, y, at[0], at[1], at[2], at[3], at[4], at[5]));
                default -> close();
            }
        }
        end();
    }

    private void move(double toX, double toY) {
        if (goesOn && same(x, y, toX, toY)) {
            return;
        }
        end();
        partAt = bytes.size();
        speck = true;
        at(toX, toY);
        fromX = toX;
        fromY = toY;
        write('m', toX, toY);
    }

    private void add(Bend piece) {
        if (chain == null || !chain.takes(piece)) {
            end();
            chain = new Chain(piece, tolerance);
        }
        at(piece.toX(), piece.toY());
    }

    /** A closed part that is a speck is left out. */
    private void close() {
        end();
        if (speck) {
            bytes.setSize(partAt);
            at(Double.NaN, Double.NaN);
        } else {
            bytes.append("h\n");
            at(fromX, fromY);
        }
    }

    private void at(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void end() {
        if (chain != null) {
            write(chain.bend());
            chain = null;
        }
    }

    private void write(Bend bend) {
        speck &= bend.length() <= SPECK && Math.hypot(bend.toX() - fromX, bend.toY() - fromY) <= SPECK;
        if (bend.straight(Chain.STRAIGHT)) {
            write('l', bend.toX(), bend.toY());
        } else if (same(bend.x(), bend.y(), bend.x1(), bend.y1())) {
            write('v', bend.x2(), bend.y2(), bend.toX(), bend.toY());
        } else if (same(bend.x2(), bend.y2(), bend.toX(), bend.toY())) {
            write('y', bend.x1(), bend.y1(), bend.toX(), bend.toY());
        } else {
            write('c', bend.x1(), bend.y1(), bend.x2(), bend.y2(), bend.toX(), bend.toY());
        }
    }

    private static boolean same(double x, double y, double otherX, double otherY) {
        return Math.round(x) == Math.round(otherX) && Math.round(y) == Math.round(otherY);
    }

    private void write(char operator, double... numbers) {
        for (double number : numbers) {
            bytes.append(Math.round(number)).append(' ');
        }
        bytes.append(operator).append('\n');
    }
}
