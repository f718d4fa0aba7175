package org.homestretch.ui.patient.exam;

import org.homestretch.patient.exam.BodyRegion;
import org.homestretch.patient.exam.Leg;

/** The lines of the body chart: one body, symmetrical, 120 wide and 262 high. */
final class BodyShape {

    static final double MIDDLE = 60;

    /** Head, arms and feet, which are drawn round the parts that can be marked. */
    static final String OUTLINE =
            "M60 0 C67 0 73 6 73 14 C73 21 69 26 66 28 L66 36 C72 40 80 40 86 43 C93 47 95 53 96 62 "
                    + "L100 88 L106 112 L110 124 C112 128 109 135 106 134 C102 134 101 129 100 124 L94 108 L87 84 L84 66 "
                    + "L84 92 L86 118 L87 140 L85 162 L81 198 L79 214 L75 243 L78 256 C79 260 76 262 72 262 L65 262 C63 262 62 260 62 257 "
                    + "L63 244 L62 214 L61 150 L60 146 "
                    + "L59 150 L58 214 L57 244 L58 257 C58 260 57 262 55 262 L48 262 C44 262 41 260 42 256 L45 243 L41 214 L39 198 "
                    + "L35 162 L33 140 L34 118 L36 92 L36 66 L33 84 L26 108 L20 124 C19 129 18 134 14 134 C11 135 8 128 10 124 "
                    + "L14 112 L20 88 L24 62 C25 53 27 47 34 43 C40 40 48 40 54 36 L54 28 C51 26 47 21 47 14 C47 6 53 0 60 0 Z";

    private BodyShape() {}

    /** The corners of a part, x before y; what stands on the left of the screen is the right one mirrored. */
    static double[] of(BodyRegion region) {
        double[] right = right(region);
        Leg onTheRight = region.front() ? Leg.LEFT : Leg.RIGHT;
        boolean mirrored = region.side().filter(leg -> leg != onTheRight).isPresent();
        return mirrored ? mirrored(right) : right;
    }

    private static double[] right(BodyRegion region) {
        return switch (region) {
            case CHEST, UPPER_BACK -> new double[] {44, 40, 76, 40, 84, 44, 84, 66, 84, 88, 36, 88, 36, 66, 36, 44};
            case BELLY, LOW_BACK -> new double[] {36, 88, 84, 88, 84, 92, 86, 114, 34, 114, 36, 92};
            case GROIN_LEFT, GROIN_RIGHT, BUTTOCK_LEFT, BUTTOCK_RIGHT ->
                new double[] {60, 114, 86, 114, 87, 140, 86, 148, 61, 148, 60, 146};
            case FRONT_THIGH_LEFT, FRONT_THIGH_RIGHT, BACK_THIGH_LEFT, BACK_THIGH_RIGHT ->
                new double[] {61, 148, 86, 148, 85, 162, 81, 198, 62, 198};
            case SHIN_LEFT, SHIN_RIGHT, CALF_LEFT, CALF_RIGHT ->
                new double[] {62, 198, 81, 198, 79, 214, 75, 243, 63, 243, 62, 214};
            case FOOT_TOP_LEFT, FOOT_TOP_RIGHT, HEEL_LEFT, HEEL_RIGHT ->
                new double[] {63, 243, 75, 243, 78, 256, 77, 260, 72, 262, 65, 262, 62, 257};
        };
    }

    private static double[] mirrored(double[] points) {
        double[] other = points.clone();
        for (int x = 0; x < other.length; x += 2) {
            other[x] = 2 * MIDDLE - points[x];
        }
        return other;
    }
}
