package org.homestretch.figure.body;

/** A point or direction in the room: x to the picture's right, y up, z towards the viewer, in metres. */
public record Vec(double x, double y, double z) {

    public static final Vec ZERO = new Vec(0, 0, 0);
    public static final Vec UP = new Vec(0, 1, 0);

    public static Vec of(double x, double y, double z) {
        return new Vec(x, y, z);
    }

    public Vec plus(Vec b) {
        return new Vec(x + b.x, y + b.y, z + b.z);
    }

    public Vec minus(Vec b) {
        return new Vec(x - b.x, y - b.y, z - b.z);
    }

    public Vec times(double s) {
        return new Vec(x * s, y * s, z * s);
    }

    /** This point moved along a direction. */
    public Vec along(Vec direction, double s) {
        return new Vec(x + direction.x * s, y + direction.y * s, z + direction.z * s);
    }

    public double dot(Vec b) {
        return x * b.x + y * b.y + z * b.z;
    }

    public Vec cross(Vec b) {
        return new Vec(y * b.z - z * b.y, z * b.x - x * b.z, x * b.y - y * b.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distance(Vec b) {
        return minus(b).length();
    }

    /** The same direction with length one; nothing stays nothing. */
    public Vec unit() {
        double length = length();
        return length < 1e-12 ? ZERO : times(1 / length);
    }

    public Vec lerp(Vec b, double t) {
        return along(b.minus(this), t);
    }

    /** What is left of this direction when its share along a unit axis is taken away. */
    public Vec across(Vec axis) {
        return along(axis, -dot(axis));
    }

    /** The angle to another direction in degrees. */
    public double angleTo(Vec b) {
        return Math.toDegrees(Math.acos(Math.clamp(unit().dot(b.unit()), -1, 1)));
    }

    /** This direction turned about a unit axis. */
    public Vec turnedAbout(Vec axis, double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return times(c).plus(axis.cross(this).times(s)).along(axis, axis.dot(this) * (1 - c));
    }

    public Vec mirrored() {
        return new Vec(x, y, -z);
    }

    public Vec atHeight(double height) {
        return new Vec(x, height, z);
    }

    /** Some unit direction square to this one. */
    public Vec anySide() {
        Vec way = unit();
        Vec start = Math.abs(way.y) < .9 ? UP : of(1, 0, 0);
        return start.across(way).unit();
    }
}
