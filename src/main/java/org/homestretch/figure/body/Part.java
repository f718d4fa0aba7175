package org.homestretch.figure.body;

/** A part of the body; only neighbours along the limbs melt into each other. */
public enum Part {
    PELVIS("pelvis", .04),
    ABDOMEN("abdomen", .06),
    THORAX("thorax", .05),
    NECK("neck", .03),
    HEAD("head", .014),
    HAIR("hair", .01),
    UPPER_ARM_R("uarmR", .03),
    FOREARM_R("farmR", .03),
    HAND_R("handR", .005),
    UPPER_ARM_L("uarmL", .03),
    FOREARM_L("farmL", .03),
    HAND_L("handL", .005),
    THIGH_R("thighR", .03),
    SHANK_R("shankR", .03),
    FOOT_R("footR", .02),
    THIGH_L("thighL", .03),
    SHANK_L("shankL", .03),
    FOOT_L("footL", .02);

    private static final Part[][] SEAMS = {
        {PELVIS, ABDOMEN},
        {ABDOMEN, THORAX},
        {THORAX, NECK},
        {NECK, HEAD},
        {HEAD, HAIR},
        {THORAX, UPPER_ARM_R},
        {UPPER_ARM_R, FOREARM_R},
        {FOREARM_R, HAND_R},
        {THORAX, UPPER_ARM_L},
        {UPPER_ARM_L, FOREARM_L},
        {FOREARM_L, HAND_L},
        {PELVIS, THIGH_R},
        {THIGH_R, SHANK_R},
        {SHANK_R, FOOT_R},
        {PELVIS, THIGH_L},
        {THIGH_L, SHANK_L},
        {SHANK_L, FOOT_L}
    };
    private static final double[] SEAM_BLENDS = {
        .07, .07, .035, .014, 0, .035, .018, .012, .035, .018, .012, .05, .022, .02, .05, .022, .02
    };

    private final String label;
    private final double blend;

    Part(String label, double blend) {
        this.label = label;
        this.blend = blend;
    }

    public String label() {
        return label;
    }

    /** Whether a name means this part, alone or among others: "foot" means both feet, "all" every part. */
    public boolean isCalled(String name) {
        return label.startsWith(name) || name.equals("all");
    }

    /** How wide the shapes of the part melt into each other, in metres. */
    double blend() {
        return blend;
    }

    public boolean isHand() {
        return this == HAND_R || this == HAND_L;
    }

    public boolean isFoot() {
        return this == FOOT_R || this == FOOT_L;
    }

    public static Part upperArm(Side side) {
        return side == Side.RIGHT ? UPPER_ARM_R : UPPER_ARM_L;
    }

    public static Part forearm(Side side) {
        return side == Side.RIGHT ? FOREARM_R : FOREARM_L;
    }

    public static Part hand(Side side) {
        return side == Side.RIGHT ? HAND_R : HAND_L;
    }

    public static Part thigh(Side side) {
        return side == Side.RIGHT ? THIGH_R : THIGH_L;
    }

    public static Part shank(Side side) {
        return side == Side.RIGHT ? SHANK_R : SHANK_L;
    }

    public static Part foot(Side side) {
        return side == Side.RIGHT ? FOOT_R : FOOT_L;
    }

    /** Whether two parts grow out of each other. */
    public boolean touches(Part other) {
        for (Part[] seam : SEAMS) {
            if (seam[0] == this && seam[1] == other || seam[0] == other && seam[1] == this) {
                return true;
            }
        }
        return this == other || isHairLine(this, other) || isHairLine(other, this);
    }

    private static boolean isHairLine(Part one, Part other) {
        return one == NECK && other == HAIR;
    }

    static int seams() {
        return SEAMS.length;
    }

    static Part seam(int index, int end) {
        return SEAMS[index][end];
    }

    static double seamBlend(int index) {
        return SEAM_BLENDS[index];
    }
}
