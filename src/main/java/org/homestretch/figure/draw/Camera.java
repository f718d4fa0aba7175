package org.homestretch.figure.draw;

import org.homestretch.figure.Figure;
import org.homestretch.figure.body.Vec;

/**
 * A viewer infinitely far away who sees no perspective.
 *
 * @param right direction of the picture's x axis in the room
 * @param up direction of the picture's y axis, which in the picture grows downward
 * @param towards direction to the viewer
 */
public record Camera(Vec right, Vec up, Vec towards, Figure.Frame frame) {

    /** The camera that looks from an azimuth and an elevation in degrees. */
    public static Camera looking(double azimuth, double elevation, Figure.Frame frame) {
        double a = Math.toRadians(azimuth);
        double e = Math.toRadians(elevation);
        Vec towards = Vec.of(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
        Vec right = Vec.of(Math.cos(a), 0, -Math.sin(a));
        return new Camera(right, towards.cross(right), towards, frame);
    }

    public Camera framed(Figure.Frame other) {
        return new Camera(right, up, towards, other);
    }

    public double x(Vec p) {
        return frame.width() / 2 + (p.dot(right) - frame.x()) * frame.scale();
    }

    public double y(Vec p) {
        return frame.height() / 2 - (p.dot(up) - frame.y()) * frame.scale();
    }

    public double depth(Vec p) {
        return p.dot(towards);
    }

    /** The point of the room at a place of the picture and a depth. */
    public Vec room(double px, double py, double depth) {
        double a = (px - frame.width() / 2) / frame.scale() + frame.x();
        double b = (frame.height() / 2 - py) / frame.scale() + frame.y();
        return right.times(a).along(up, b).along(towards, depth);
    }
}
