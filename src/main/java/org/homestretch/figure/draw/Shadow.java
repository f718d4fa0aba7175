package org.homestretch.figure.draw;

import java.util.Arrays;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Surface;

/** The soft patch on the ground under a body, cut to one flat tone. */
final class Shadow {

    private static final double CELL = .012;
    private static final double REACH = .22;
    private static final double MARGIN = .15;
    private static final double THRESHOLD = .26;

    private final double ground;
    private double x0 = 1e9;
    private double z0 = 1e9;
    private double x1 = -1e9;
    private double z1 = -1e9;
    private double[][] dark;

    Shadow(Surface body, double ground) {
        this.ground = ground;
        for (int i = 0; i < body.corners(); i++) {
            Vec p = body.place(i);
            x0 = Math.min(x0, p.x() - MARGIN);
            x1 = Math.max(x1, p.x() + MARGIN);
            z0 = Math.min(z0, p.z() - MARGIN);
            z1 = Math.max(z1, p.z() + MARGIN);
        }
        dark = darkness(heights(body));
        for (int i = 0; i < 3; i++) {
            dark = blurred(dark, 4);
        }
    }

    private double[][] heights(Surface body) {
        double[][] heights = new double[(int) ((x1 - x0) / CELL) + 1][(int) ((z1 - z0) / CELL) + 1];
        for (double[] row : heights) {
            Arrays.fill(row, 1e9);
        }
        for (int i = 0; i < body.corners(); i++) {
            Vec p = body.place(i);
            int a = (int) ((p.x() - x0) / CELL);
            int b = (int) ((p.z() - z0) / CELL);
            heights[a][b] = Math.min(heights[a][b], p.y() - ground);
        }
        return heights;
    }

    private static double[][] darkness(double[][] heights) {
        double[][] dark = new double[heights.length][heights[0].length];
        for (int a = 0; a < dark.length; a++) {
            for (int b = 0; b < dark[a].length; b++) {
                dark[a][b] = heights[a][b] > REACH ? 0 : 1 - Math.max(0, heights[a][b]) / REACH;
            }
        }
        return dark;
    }

    private static double[][] blurred(double[][] from, int radius) {
        return turned(rowsBlurred(turned(rowsBlurred(from, radius)), radius));
    }

    private static double[][] rowsBlurred(double[][] from, int radius) {
        double[][] to = new double[from.length][from[0].length];
        for (int a = 0; a < from.length; a++) {
            for (int b = 0; b < from[a].length; b++) {
                double sum = 0;
                for (int k = Math.max(0, b - radius); k <= Math.min(from[a].length - 1, b + radius); k++) {
                    sum += from[a][k];
                }
                to[a][b] = sum / (2 * radius + 1);
            }
        }
        return to;
    }

    private static double[][] turned(double[][] from) {
        double[][] to = new double[from[0].length][from.length];
        for (int a = 0; a < from.length; a++) {
            for (int b = 0; b < from[a].length; b++) {
                to[b][a] = from[a][b];
            }
        }
        return to;
    }

    boolean covers(Vec p) {
        if (Math.abs(p.y() - ground) > .06) {
            return false;
        }
        double x = (p.x() - x0) / CELL - .5;
        double z = (p.z() - z0) / CELL - .5;
        int a = (int) Math.floor(x);
        int b = (int) Math.floor(z);
        if (a < 0 || b < 0 || a >= dark.length - 1 || b >= dark[0].length - 1) {
            return false;
        }
        double fx = x - a;
        double fz = z - b;
        double near = dark[a][b] * (1 - fx) + dark[a + 1][b] * fx;
        double far = dark[a][b + 1] * (1 - fx) + dark[a + 1][b + 1] * fx;
        return near * (1 - fz) + far * fz > THRESHOLD;
    }
}
