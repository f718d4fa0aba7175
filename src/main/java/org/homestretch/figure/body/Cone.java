package org.homestretch.figure.body;

/** A round cone between two points of a bone, flattened or widened along the axes of the bone. */
final class Cone extends Blob {

    private final double ax, ay, az, ra, rb;
    private final double sx, sy, sz, shrink;
    private final double ux, uy, uz, length2, dr, a2, il2;
    private final Vec worldA;
    private final Vec worldB;

    Cone(Spot spot, Vec a, double ra, Vec b, double rb, Vec scale) {
        super(spot.part(), spot.material(), spot.origin(), spot.turn());
        this.ra = ra;
        this.rb = rb;
        sx = scale.x();
        sy = scale.y();
        sz = scale.z();
        shrink = Math.min(1, Math.min(sx, Math.min(sy, sz)));
        ax = a.x() / sx;
        ay = a.y() / sy;
        az = a.z() / sz;
        ux = b.x() / sx - ax;
        uy = b.y() / sy - ay;
        uz = b.z() / sz - az;
        length2 = ux * ux + uy * uy + uz * uz;
        dr = ra - rb;
        a2 = Math.max(1e-9, length2 - dr * dr);
        il2 = 1 / length2;
        worldA = world(a.x(), a.y(), a.z());
        worldB = world(b.x(), b.y(), b.z());
        double widest = Math.max(sx, Math.max(sy, sz));
        around(worldA.lerp(worldB, .5), worldA.distance(worldB) / 2 + Math.max(ra, rb) * widest);
    }

    static Cone round(Spot spot, Vec a, double ra, Vec b, double rb) {
        return new Cone(spot, a, ra, b, rb, Vec.of(1, 1, 1));
    }

    @Override
    double distance(double x, double y, double z) {
        double dx = x - ox;
        double dy = y - oy;
        double dz = z - oz;
        double px = (xx * dx + xy * dy + xz * dz) / sx - ax;
        double py = (yx * dx + yy * dy + yz * dz) / sy - ay;
        double pz = (zx * dx + zy * dy + zz * dz) / sz - az;
        return local(px, py, pz) * shrink;
    }

    private double local(double px, double py, double pz) {
        double along = px * ux + py * uy + pz * uz;
        double beyond = along - length2;
        double qx = px * length2 - ux * along;
        double qy = py * length2 - uy * along;
        double qz = pz * length2 - uz * along;
        double x2 = qx * qx + qy * qy + qz * qz;
        double y2 = along * along * length2;
        double z2 = beyond * beyond * length2;
        double k = Math.signum(dr) * dr * dr * x2;
        if (Math.signum(beyond) * a2 * z2 > k) {
            return Math.sqrt(x2 + z2) * il2 - rb;
        }
        if (Math.signum(along) * a2 * y2 < k) {
            return Math.sqrt(x2 + y2) * il2 - ra;
        }
        return (Math.sqrt(x2 * a2 * il2) + along * dr) * il2 - ra;
    }

    @Override
    double lowest() {
        double a = xy * sx;
        double b = yy * sy;
        double c = zy * sz;
        double upright = Math.sqrt(a * a + b * b + c * c);
        return Math.min(worldA.y() - ra * upright, worldB.y() - rb * upright);
    }
}
