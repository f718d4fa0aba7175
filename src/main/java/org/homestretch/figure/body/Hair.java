package org.homestretch.figure.body;

/** The hair: an ellipsoid cut by a plane at the nape and a ball at the face. */
final class Hair extends Egg {

    Hair(Spot spot, Vec centre, Vec radii) {
        super(spot, centre, radii);
    }

    @Override
    double distance(double x, double y, double z) {
        double dx = x - ox;
        double dy = y - oy;
        double dz = z - oz;
        double lx = xx * dx + xy * dy + xz * dz;
        double ly = yx * dx + yy * dy + yz * dz;
        double lz = zx * dx + zy * dy + zz * dz;
        double nape = .36 * lx - .933 * ly - .004;
        double fx = lx - .112;
        double fy = ly + .006;
        double face = .134 - Math.sqrt(fx * fx + fy * fy + lz * lz * .80);
        return Math.max(super.distance(x, y, z), Math.max(nape, face));
    }

    /** The cranium below carries the head, not the hair that is cut away. */
    @Override
    double lowest() {
        return Double.MAX_VALUE;
    }
}
