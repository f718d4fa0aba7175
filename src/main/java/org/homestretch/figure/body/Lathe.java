package org.homestretch.figure.body;

/** A limb segment along the bone, turned from a smooth profile of radius and forward offset. */
final class Lathe extends Blob {

    private static final int STEPS = 64;

    private final double length;
    private final double depth;
    private final double[] radii = new double[STEPS + 1];
    private final double[] offsets = new double[STEPS + 1];

    /**
     * What is worn over the limb.
     *
     * @param thickness in metres
     * @param hem where it ends along the limb, 0 to 1
     */
    record Sleeve(double thickness, double hem) {

        static final Sleeve NONE = new Sleeve(0, 0);

        /** A smooth ramp: a hard step would give a serrated hem. */
        double at(double t) {
            double x = Math.clamp((t - hem) / .055 + .5, 0, 1);
            return thickness * (1 - x * x * (3 - 2 * x));
        }
    }

    Lathe(Spot spot, double length, double depth, Sleeve sleeve, double[][] profile) {
        super(spot.part(), spot.material(), spot.origin(), spot.turn());
        this.length = length;
        this.depth = depth;
        double widest = 0;
        for (int i = 0; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            radii[i] = cubic(profile, t, 1) + sleeve.at(t);
            offsets[i] = cubic(profile, t, 2);
            widest = Math.max(widest, radii[i]);
        }
        around(world(0, -length / 2, 0), length / 2 + widest * 1.05 + .005);
    }

    @Override
    double distance(double x, double y, double z) {
        double dx = x - ox;
        double dy = y - oy;
        double dz = z - oz;
        double lx = xx * dx + xy * dy + xz * dz;
        double down = -(yx * dx + yy * dy + yz * dz) / length;
        double lz = zx * dx + zy * dy + zz * dz;
        double t = down < 0 ? 0 : Math.min(down, 1);
        double place = t * STEPS;
        int i = Math.min((int) place, STEPS - 1);
        double f = place - i;
        double r = radii[i] + (radii[i + 1] - radii[i]) * f;
        double ex = lx - offsets[i] - (offsets[i + 1] - offsets[i]) * f;
        double ez = lz / depth;
        double ey = (down - t) * length;
        return Math.sqrt(ex * ex + ez * ez + ey * ey) - r;
    }

    @Override
    double lowest() {
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i <= STEPS; i += 4) {
            double y = -length * i / STEPS;
            lowest = Math.min(lowest, oy + xy * offsets[i] + yy * y - radii[i]);
        }
        return lowest;
    }

    /** A smooth curve through the rows of the profile: place, radius, offset. */
    private static double cubic(double[][] rows, double t, int column) {
        int k = 0;
        while (k < rows.length - 2 && t > rows[k + 1][0]) {
            k++;
        }
        double[] b = rows[k];
        double[] c = rows[k + 1];
        double h = c[0] - b[0];
        double u = (t - b[0]) / h;
        double m0 = k == 0 ? slope(b, c, column) : slope(rows[k - 1], c, column);
        double m1 = k == rows.length - 2 ? slope(b, c, column) : slope(b, rows[k + 2], column);
        double u2 = u * u;
        double u3 = u2 * u;
        return (2 * u3 - 3 * u2 + 1) * b[column]
                + (u3 - 2 * u2 + u) * h * m0
                + (3 * u2 - 2 * u3) * c[column]
                + (u3 - u2) * h * m1;
    }

    private static double slope(double[] from, double[] to, int column) {
        return (to[column] - from[column]) / (to[0] - from[0]);
    }
}
