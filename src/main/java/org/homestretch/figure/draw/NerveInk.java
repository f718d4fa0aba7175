package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Shape;
import org.homestretch.figure.body.NerveCourse;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** Draws nerves over the figure as if it were an x-ray. */
final class NerveInk {

    private NerveInk() {}

    static List<Shape> shapes(List<NerveCourse> nerves, Camera camera, Skeleton skeleton) {
        List<Shape> shapes = new ArrayList<>();
        for (NerveCourse nerve : nerves) {
            Curve curve = curve(Solids.smooth(nerve.on(skeleton), 6), camera);
            shapes.add(Shape.stroked(curve, Style.PAPER, Style.NERVE_CASING));
            shapes.add(Shape.stroked(curve, Style.NERVE, Style.NERVE_WIDTH));
        }
        return shapes;
    }

    private static Curve curve(List<Vec> line, Camera camera) {
        double[][] points =
                line.stream().map(p -> new double[] {camera.x(p), camera.y(p)}).toArray(double[][]::new);
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(points[0][0], points[0][1]);
        for (Bezier piece : BezierFit.fit(points, .4, false)) {
            double[] b = piece.p();
            pen.curveTo(b[2], b[3], b[4], b[5], b[6], b[7]);
        }
        return pen.curve();
    }
}
