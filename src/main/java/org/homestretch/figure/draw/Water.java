package org.homestretch.figure.draw;

import java.util.Random;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Shape;

/** The surface of the water and a few ripples in it. */
final class Water {

    private static final double AMPLITUDE = 5;
    private static final double PERIOD = 68;

    private Water() {}

    /** How far the surface lies under its level at a place of the picture. */
    static double wave(double x) {
        return AMPLITUDE * Math.sin(2 * Math.PI * x / PERIOD);
    }

    /** The line of the surface across a picture. */
    static Shape surface(double width, double level) {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(0, level);
        for (double x = 6; x < width + 6; x += 6) {
            pen.lineTo(Math.min(x, width), level + wave(Math.min(x, width)));
        }
        return Shape.stroked(pen.curve(), Style.WAVE, Style.WAVE_WIDTH);
    }

    /** Small ripples between the surface and the bottom. */
    static Shape ripples(double width, double level, double bottom) {
        Random random = new Random(3);
        Curve.Recorder pen = new Curve.Recorder();
        for (int i = 0; i < 14; i++) {
            double x = random.nextDouble() * width * .9;
            double y = level + 25 + random.nextDouble() * (bottom - level - 45);
            pen.moveTo(x, y);
            pen.curveTo(x + 10, y - 6, x + 17, y - 6, x + 24, y);
            pen.curveTo(x + 31, y + 6, x + 38, y + 6, x + 48, y);
        }
        return Shape.stroked(pen.curve(), Style.RIPPLE, Style.RIPPLE_WIDTH);
    }
}
