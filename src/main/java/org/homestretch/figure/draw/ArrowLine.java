package org.homestretch.figure.draw;

import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.scene.Arrow;

/** The bent way of an arrow across a picture. */
public final class ArrowLine {

    private static final int STEPS = 16;

    private ArrowLine() {}

    /** Points of the picture from the tail to the tip. */
    public static double[][] of(Arrow arrow, Camera camera, Skeleton skeleton) {
        Vec a = arrow.from().on(skeleton);
        Vec b = arrow.to().on(skeleton);
        double[] from = {camera.x(a), camera.y(a)};
        double[] to = {camera.x(b), camera.y(b)};
        double mx = (from[0] + to[0]) / 2 + (to[1] - from[1]) * arrow.bend();
        double my = (from[1] + to[1]) / 2 - (to[0] - from[0]) * arrow.bend();
        double[][] line = new double[STEPS + 1][];
        for (int i = 0; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            double q = 1 - t;
            line[i] = new double[] {
                q * q * from[0] + 2 * q * t * mx + t * t * to[0], q * q * from[1] + 2 * q * t * my + t * t * to[1]
            };
        }
        return line;
    }
}
