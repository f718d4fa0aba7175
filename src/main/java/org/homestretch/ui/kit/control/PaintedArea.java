package org.homestretch.ui.kit.control;

import org.homestretch.figure.Pen;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;

/** The part of a picture's frame that is painted on, in picture units. */
record PaintedArea(double left, double top, double width, double height) {

    static PaintedArea of(Picture picture) {
        var edges = new Edges();
        picture.shapes().forEach(edges::add);
        return edges.ink(picture);
    }

    /** The whole frame, painted on or not. */
    static PaintedArea whole(Picture picture) {
        return new PaintedArea(0, 0, picture.width(), picture.height());
    }

    /** Follows all outlines and remembers how far they reach. */
    private static final class Edges implements Pen {

        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;
        private double around;

        void add(Shape shape) {
            around = shape.hasStroke() ? shape.width() / 2 : 0;
            shape.curve().drawTo(this);
        }

        /** Nothing painted counts as the whole frame. */
        PaintedArea ink(Picture picture) {
            return right < left ? whole(picture) : new PaintedArea(left, top, right - left, bottom - top);
        }

        @Override
        public void moveTo(double x, double y) {
            reach(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            reach(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            reach(x1, y1);
            reach(x2, y2);
            reach(x, y);
        }

        @Override
        public void close() {
            // back to a point that was reached before
        }

        private void reach(double x, double y) {
            left = Math.min(left, x - around);
            top = Math.min(top, y - around);
            right = Math.max(right, x + around);
            bottom = Math.max(bottom, y + around);
        }
    }
}
