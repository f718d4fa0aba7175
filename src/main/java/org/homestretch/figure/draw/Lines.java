package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Figure;

/** The borders of one view of a figure as smooth curves in picture units. */
final class Lines {

    /** In pixels. */
    private static final double TUBE = .62;
    /** In pixels. */
    private static final double STRAIGHT = 1.5;

    private static final double TOLERANCE = .25;

    final LabelMap map;
    private final double pixel;
    final List<Chain> chains;

    private Lines(Borders borders) {
        map = borders.map;
        pixel = 1.0 / map.raster.fineness;
        chains = Tracer.trace(borders);
        chains.parallelStream().forEach(this::fit);
    }

    static Lines of(LabelMap map) {
        return new Lines(new Borders(map, Borders.Things.SEEN));
    }

    /** The lines of a body alone: where a thing covers it there is none. */
    static Lines ofGhost(LabelMap map) {
        return new Lines(new Borders(map, Borders.Things.CLEAR));
    }

    private void fit(Chain chain) {
        double[][] points = chain.points();
        for (double[] point : points) {
            point[0] *= pixel;
            point[1] *= pixel;
        }
        if (isStraight(chain)) {
            straighten(chain, points);
            return;
        }
        double[][] smooth = runsAlongFrame(chain) ? points : Smoothing.inTube(points, chain.isClosed(), TUBE * pixel);
        chain.fit(smooth, BezierFit.fit(smooth, TOLERANCE, chain.isClosed()));
    }

    private static boolean isStraight(Chain chain) {
        if (chain.look == null || chain.line != Line.HIDDEN && !chain.line.isOnThing()) {
            return false;
        }
        boolean shaded = Label.isShaded(chain.left) || Label.isShaded(chain.right);
        return switch (chain.look.kind()) {
            case BOX -> true;
            case MAT -> !shaded || chain.line.isOnThing();
            case ROUND, FLOOR -> false;
        };
    }

    private void straighten(Chain chain, double[][] points) {
        double[][] corners = Smoothing.straightened(points, STRAIGHT * pixel);
        List<Bezier> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < corners.length; i++) {
            pieces.add(Bezier.line(corners[i], corners[i + 1]));
        }
        chain.fit(corners, pieces);
    }

    private boolean runsAlongFrame(Chain chain) {
        double[][] p = chain.points();
        if (chain.line != Line.HIDDEN || p.length < 4) {
            return false;
        }
        Figure.Frame frame = map.raster.camera.frame();
        return p[1][0] <= 0 || p[1][1] <= 0 || p[1][0] >= frame.width() || p[1][1] >= frame.height();
    }

    /** Draws a chain forward. */
    static void forward(Chain chain, Curve.Recorder pen) {
        for (Bezier piece : chain.curve()) {
            double[] b = piece.p();
            pen.curveTo(b[2], b[3], b[4], b[5], b[6], b[7]);
        }
    }

    static void backward(Chain chain, Curve.Recorder pen) {
        for (Bezier piece : chain.curve().reversed()) {
            double[] b = piece.p();
            pen.curveTo(b[4], b[5], b[2], b[3], b[0], b[1]);
        }
    }
}
