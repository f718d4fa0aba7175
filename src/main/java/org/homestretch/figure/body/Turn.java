package org.homestretch.figure.body;

import java.util.Comparator;
import java.util.stream.Stream;

/** A rotation, told by where it takes the three axes. */
public record Turn(Vec x, Vec y, Vec z) {

    public static final Turn NONE = new Turn(Vec.of(1, 0, 0), Vec.of(0, 1, 0), Vec.of(0, 0, 1));

    public static Turn aboutX(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Turn(Vec.of(1, 0, 0), Vec.of(0, c, s), Vec.of(0, -s, c));
    }

    public static Turn aboutY(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Turn(Vec.of(c, 0, -s), Vec.of(0, 1, 0), Vec.of(s, 0, c));
    }

    public static Turn aboutZ(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Turn(Vec.of(c, s, 0), Vec.of(-s, c, 0), Vec.of(0, 0, 1));
    }

    /** The frame whose y axis is given and whose x axis lies towards a hint. */
    public static Turn upright(Vec y, Vec towardsX) {
        Vec x = towardsX.across(y).unit();
        return new Turn(x, y, x.cross(y));
    }

    /** The frame whose y axis is given and whose z axis lies towards a hint. */
    public static Turn sideways(Vec y, Vec towardsZ) {
        Vec z = towardsZ.across(y).unit();
        return new Turn(y.cross(z), y, z);
    }

    public Vec apply(Vec v) {
        return new Vec(
                x.x() * v.x() + y.x() * v.y() + z.x() * v.z(),
                x.y() * v.x() + y.y() * v.y() + z.y() * v.z(),
                x.z() * v.x() + y.z() * v.y() + z.z() * v.z());
    }

    /** Takes a direction of the room into this frame. */
    public Vec unapply(Vec v) {
        return new Vec(x.dot(v), y.dot(v), z.dot(v));
    }

    /** First the inner turn, then this one. */
    public Turn times(Turn inner) {
        return new Turn(apply(inner.x), apply(inner.y), apply(inner.z));
    }

    public Turn back() {
        return new Turn(Vec.of(x.x(), y.x(), z.x()), Vec.of(x.y(), y.y(), z.y()), Vec.of(x.z(), y.z(), z.z()));
    }

    /** The turn part of the way to another, by the shortest arc. */
    public Turn towards(Turn goal, double t) {
        Turn way = back().times(goal);
        double cos = (way.x.x() + way.y.y() + way.z.z() - 1) / 2;
        double angle = Math.toDegrees(Math.acos(Math.clamp(cos, -1, 1)));
        if (angle < 1e-6) {
            return t < .5 ? this : goal;
        }
        Vec axis = way.axis();
        return times(new Turn(
                NONE.x.turnedAbout(axis, angle * t),
                NONE.y.turnedAbout(axis, angle * t),
                NONE.z.turnedAbout(axis, angle * t)));
    }

    /** What the turn leaves where it was; a half turn looks the same both ways round, so either way will do. */
    private Vec axis() {
        Vec skew = Vec.of(y.z() - z.y(), z.x() - x.z(), x.y() - y.x());
        if (skew.length() > 1e-9) {
            return skew.unit();
        }
        return Stream.of(x.plus(NONE.x), y.plus(NONE.y), z.plus(NONE.z))
                .max(Comparator.comparingDouble(Vec::length))
                .orElseThrow()
                .unit();
    }
}
