package org.homestretch.figure.body;

/** An ellipsoid on a bone. */
class Egg extends Blob {

    private final Vec centre;
    private final Vec radii;

    Egg(Spot spot, Vec centre, Vec radii) {
        super(spot.part(), spot.material(), spot.origin(), spot.turn());
        this.centre = centre;
        this.radii = radii;
        around(world(centre.x(), centre.y(), centre.z()), Math.max(radii.x(), Math.max(radii.y(), radii.z())));
    }

    @Override
    double distance(double x, double y, double z) {
        double dx = x - ox;
        double dy = y - oy;
        double dz = z - oz;
        double ex = (xx * dx + xy * dy + xz * dz - centre.x()) / radii.x();
        double ey = (yx * dx + yy * dy + yz * dz - centre.y()) / radii.y();
        double ez = (zx * dx + zy * dy + zz * dz - centre.z()) / radii.z();
        double k0 = Math.sqrt(ex * ex + ey * ey + ez * ez);
        double gx = ex / radii.x();
        double gy = ey / radii.y();
        double gz = ez / radii.z();
        double k1 = Math.sqrt(gx * gx + gy * gy + gz * gz);
        return k1 < 1e-9 ? -Math.min(radii.x(), Math.min(radii.y(), radii.z())) : k0 * (k0 - 1) / k1;
    }

    @Override
    double lowest() {
        double a = xy * radii.x();
        double b = yy * radii.y();
        double c = zy * radii.z();
        return cy - Math.sqrt(a * a + b * b + c * c);
    }
}
