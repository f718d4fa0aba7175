package org.homestretch.figure.body;

import java.util.List;

/** The course of the sciatic nerve from the low back to the sole. */
public final class Nerve {

    private Nerve() {}

    /** Points along the nerve of one side. */
    public static List<Vec> sciatic(Skeleton k, Side side) {
        int s = side.sign();
        Joint hip = Joint.hip(side);
        Joint knee = Joint.knee(side);
        return List.of(
                k.point(Joint.MID_BACK, -.045, 0, s * .012),
                k.point(Joint.LOW_BACK, -.050, .02, s * .018),
                k.point(Joint.PELVIS, -.066, .03, s * .05),
                k.point(Joint.PELVIS, -.062, -.03, s * .082),
                k.point(hip, -.046, -.12, 0),
                k.point(hip, -.036, -.26, 0),
                k.point(hip, -.030, -.38, 0),
                k.point(knee, -.026, -.06, s * .01),
                k.point(knee, -.030, -.20, s * .015),
                k.point(knee, -.016, -.38, s * .012),
                k.point(Joint.ankle(side), .03, -.045, s * .01));
    }

    /** The femoral nerve: front of the hip and thigh to the inner side of the knee. */
    public static List<Vec> femoral(Skeleton k, Side side) {
        int s = side.sign();
        Joint hip = Joint.hip(side);
        return List.of(
                k.point(Joint.MID_BACK, -.030, 0, s * .02),
                k.point(Joint.PELVIS, .020, .06, s * .06),
                k.point(Joint.PELVIS, .050, 0, s * .085),
                k.point(hip, .045, -.12, -s * .01),
                k.point(hip, .040, -.26, -s * .015),
                k.point(hip, .030, -.37, -s * .02),
                k.point(Joint.knee(side), .018, -.10, -s * .02));
    }
}
