package org.homestretch.figure.body;

/** Measures muscles against the bones of a posed figure. */
final class Flank {

    private final Skeleton skeleton;

    Flank(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    /** A point of a bone, its z counted outward from the middle. */
    Vec at(Joint joint, Side side, double x, double y, double outward) {
        return skeleton.point(joint, x, y, side.sign() * outward);
    }

    boolean spindle(Joint joint, Side side, Vec point, Spindle spindle) {
        Vec q = skeleton.local(joint, point);
        double along = -q.y() / Joint.THIGH;
        return spindle.holds(along, Math.toDegrees(Math.atan2(side.sign() * q.z(), q.x())));
    }

    boolean egg(Joint joint, Vec point, Side side, Vec centre, Vec radii) {
        Vec q = skeleton.local(joint, point);
        return Clothing.inside(Vec.of(q.x(), q.y(), side.sign() * q.z()), centre, radii);
    }

    /** Whether a point is within the radius of a line through these points. */
    boolean cord(Vec point, double radius, Vec... line) {
        for (int i = 1; i < line.length; i++) {
            if (distance(point, line[i - 1], line[i]) < radius) {
                return true;
            }
        }
        return false;
    }

    private static double distance(Vec p, Vec a, Vec b) {
        Vec way = b.minus(a);
        double t = Math.clamp(p.minus(a).dot(way) / way.dot(way), 0, 1);
        return p.distance(a.along(way, t));
    }
}
