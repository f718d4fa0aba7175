package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lines that go from pixel to pixel. */
final class Stairs {

    private Stairs() {}

    static double[][] stairs(int up, int right, int steps) {
        List<double[]> points = new ArrayList<>(List.of(new double[] {0, 0}));
        double x = 0;
        double y = 0;
        while (points.size() <= steps) {
            boolean rises = y * right < x * up;
            x += rises ? 0 : 1;
            y += rises ? 1 : 0;
            points.add(new double[] {x, y});
        }
        return points.toArray(new double[0][]);
    }

    static double[][] walk(Random random, int steps) {
        double[][] walk = new double[steps][];
        double x = 0;
        double y = 0;
        for (int i = 0; i < steps; i++) {
            walk[i] = new double[] {x, y};
            boolean across = random.nextInt(3) > 0;
            x += across ? 1 : 0;
            y += across ? 0 : 1;
        }
        return walk;
    }

    static double distance(double[][] line, double[] p) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < line.length; i++) {
            double dx = line[i][0] - line[i - 1][0];
            double dy = line[i][1] - line[i - 1][1];
            double t = ((p[0] - line[i - 1][0]) * dx + (p[1] - line[i - 1][1]) * dy) / (dx * dx + dy * dy);
            double s = Math.clamp(t, 0, 1);
            least = Math.min(least, Math.hypot(line[i - 1][0] + s * dx - p[0], line[i - 1][1] + s * dy - p[1]));
        }
        return least;
    }

    /** The border of a box of pixels, pixel by pixel. */
    static double[][] outline(int width, int height) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            points.add(new double[] {i, 0});
        }
        for (int i = 0; i < height; i++) {
            points.add(new double[] {width, i});
        }
        for (int i = width; i > 0; i--) {
            points.add(new double[] {i, height});
        }
        for (int i = height; i >= 0; i--) {
            points.add(new double[] {0, i});
        }
        return points.toArray(new double[0][]);
    }
}
