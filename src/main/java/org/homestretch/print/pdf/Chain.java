package org.homestretch.print.pdf;

import java.util.ArrayList;
import java.util.List;

/** Pieces of an outline that are as good as one curve. */
final class Chain {

    /** A point that a piece goes through, and how far along the chain it is. */
    private record Seen(double x, double y, double along) {}

    /** In steps: a curve no further off a line is one. */
    static final double STRAIGHT = 0.8;

    private static final int LOOKS = 4;

    /** The sine of an angle at which two pieces do not go on as one line. */
    private static final double CORNER = 0.35;

    private final Bend first;
    private final double tolerance;
    private final List<Seen> seen = new ArrayList<>();
    private Bend bend;

    Chain(Bend first, double tolerance) {
        this.first = first;
        this.tolerance = tolerance;
        bend = first;
        seen.add(new Seen(first.x(), first.y(), 0));
        look(first);
    }

    Bend bend() {
        return bend;
    }

    /** Takes the next piece in, where one curve still comes near enough to all of them. */
    boolean takes(Bend next) {
        if (next.length() > tolerance && bend.turnsInto(next) > CORNER) {
            return false;
        }
        look(next);
        Bend one = fitted(seen, next);
        boolean kink = bend.straight(STRAIGHT) && next.straight(STRAIGHT) && !one.straight(STRAIGHT);
        if (kink || !(off(one, seen) <= tolerance)) {
            seen.subList(seen.size() - LOOKS, seen.size()).clear();
            return false;
        }
        bend = one;
        return true;
    }

    private void look(Bend piece) {
        for (int look = 1; look <= LOOKS; look++) {
            Seen last = seen.getLast();
            double x = piece.xAt(look / (double) LOOKS);
            double y = piece.yAt(look / (double) LOOKS);
            seen.add(new Seen(x, y, last.along + Math.hypot(x - last.x, y - last.y)));
        }
    }

    private static double off(Bend one, List<Seen> all) {
        double length = all.getLast().along;
        double off = 0;
        for (Seen seen : all) {
            double part = seen.along / length;
            off = Math.max(off, Math.hypot(one.xAt(part) - seen.x, one.yAt(part) - seen.y));
        }
        return off;
    }

    /** The curve that leaves like the first piece, arrives like the last, and comes nearest to what lies between. */
    private Bend fitted(List<Seen> all, Bend last) {
        double leaveX = first.x1() - first.x();
        double leaveY = first.y1() - first.y();
        double arriveX = last.x2() - last.toX();
        double arriveY = last.y2() - last.toY();
        var least = new LeastSquares();
        for (Seen seen : all) {
            double part = seen.along / all.getLast().along;
            double rest = 1 - part;
            double out = 3 * part * rest * rest;
            double in = 3 * part * part * rest;
            double start = rest * rest * rest + out;
            double end = part * part * part + in;
            least.add(out * leaveX, in * arriveX, seen.x - start * first.x() - end * last.toX());
            least.add(out * leaveY, in * arriveY, seen.y - start * first.y() - end * last.toY());
        }
        double out = least.first();
        double in = least.second();
        return new Bend(
                first.x(),
                first.y(),
                first.x() + out * leaveX,
                first.y() + out * leaveY,
                last.toX() + in * arriveX,
                last.toY() + in * arriveY,
                last.toX(),
                last.toY());
    }

    /** Two numbers that make many sums come as near as they can to what is wanted. */
    private static final class LeastSquares {
        private double ff;
        private double fs;
        private double ss;
        private double fw;
        private double sw;

        void add(double first, double second, double wanted) {
            ff += first * first;
            fs += first * second;
            ss += second * second;
            fw += first * wanted;
            sw += second * wanted;
        }

        /** Never backwards. */
        double first() {
            return Math.max(0, (fw * ss - sw * fs) / (ff * ss - fs * fs));
        }

        double second() {
            return Math.max(0, (ff * sw - fs * fw) / (ff * ss - fs * fs));
        }
    }
}
