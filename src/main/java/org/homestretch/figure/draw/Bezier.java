package org.homestretch.figure.draw;

/** One cubic piece of a curve. */
record Bezier(double[] p) {

    static Bezier line(double[] a, double[] b) {
        double dx = (b[0] - a[0]) / 3;
        double dy = (b[1] - a[1]) / 3;
        return new Bezier(new double[] {a[0], a[1], a[0] + dx, a[1] + dy, b[0] - dx, b[1] - dy, b[0], b[1]});
    }

    double x(double t) {
        return at(t, 0);
    }

    double y(double t) {
        return at(t, 1);
    }

    private double at(double t, int i) {
        double q = 1 - t;
        return p[i] * q * q * q + 3 * p[i + 2] * t * q * q + 3 * p[i + 4] * t * t * q + p[i + 6] * t * t * t;
    }

    /** The parameter nearer to a point, by one Newton step. */
    double nearer(double[] point, double t) {
        double k = 1 - t;
        double ex = x(t) - point[0];
        double ey = y(t) - point[1];
        double dx = slope(t, k, 0);
        double dy = slope(t, k, 1);
        double cx = bend(t, k, 0);
        double cy = bend(t, k, 1);
        double steep = dx * dx + dy * dy + ex * cx + ey * cy;
        return Math.abs(steep) < 1e-12 ? t : Math.clamp(t - (ex * dx + ey * dy) / steep, 0, 1);
    }

    private double slope(double t, double k, int i) {
        return 3 * (k * k * (p[i + 2] - p[i]) + 2 * k * t * (p[i + 4] - p[i + 2]) + t * t * (p[i + 6] - p[i + 4]));
    }

    private double bend(double t, double k, int i) {
        return 6 * (k * (p[i + 4] - 2 * p[i + 2] + p[i]) + t * (p[i + 6] - 2 * p[i + 4] + p[i + 2]));
    }
}
