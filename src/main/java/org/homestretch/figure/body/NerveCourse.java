package org.homestretch.figure.body;

import java.util.List;
import java.util.Optional;

/** The course of a nerve on one side, drawn through the figure like an x-ray. */
public record NerveCourse(Nerve nerve, Side side) {

    /** The nerves a picture can show. */
    public enum Nerve {
        SCIATIC,
        FEMORAL
    }

    /** The course of this name: "nerveR" the right sciatic, "femoralL" the left femoral nerve. */
    public static Optional<NerveCourse> named(String name) {
        for (Side side : Side.values()) {
            if (name.equals("nerve" + side.suffix())) {
                return Optional.of(new NerveCourse(Nerve.SCIATIC, side));
            }
            if (name.equals("femoral" + side.suffix())) {
                return Optional.of(new NerveCourse(Nerve.FEMORAL, side));
            }
        }
        return Optional.empty();
    }

    /** Points along the nerve of a posed figure. */
    public List<Vec> on(Skeleton skeleton) {
        return switch (nerve) {
            case SCIATIC -> sciatic(skeleton);
            case FEMORAL -> femoral(skeleton);
        };
    }

    private List<Vec> sciatic(Skeleton k) {
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

    private List<Vec> femoral(Skeleton k) {
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
