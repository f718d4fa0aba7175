package org.homestretch.figure.body;

import java.util.Arrays;
import java.util.Optional;

/** A joint with the bone that hangs from it: its parent and its place on the parent in metres, for a height of 1.70. */
public enum Joint {
    PELVIS("pelvis", null, 0, 0, 0),
    LOW_BACK("L1", PELVIS, -.022, .085, 0),
    MID_BACK("L2", LOW_BACK, .004, .085, 0),
    LOW_CHEST("T1", MID_BACK, -.010, .085, 0),
    CHEST("T2", LOW_CHEST, -.016, .135, 0),
    NECK("neck", CHEST, -.004, .150, 0),
    HEAD("head", NECK, .026, .092, 0),
    CLAVICLE_R("clavR", CHEST, .012, .112, .02),
    SHOULDER_R("shoulderR", CLAVICLE_R, -.012, -.020, .142),
    ELBOW_R("elbowR", SHOULDER_R, 0, -.300, 0),
    WRIST_R("wristR", ELBOW_R, 0, -.250, 0),
    CLAVICLE_L("clavL", CHEST, .012, .112, -.02),
    SHOULDER_L("shoulderL", CLAVICLE_L, -.012, -.020, -.142),
    ELBOW_L("elbowL", SHOULDER_L, 0, -.300, 0),
    WRIST_L("wristL", ELBOW_L, 0, -.250, 0),
    HIP_R("hipR", PELVIS, 0, 0, .085),
    KNEE_R("kneeR", HIP_R, 0, -.415, 0),
    ANKLE_R("ankleR", KNEE_R, 0, -.415, 0),
    BALL_R("ballR", ANKLE_R, .125, -.05, 0),
    HIP_L("hipL", PELVIS, 0, 0, -.085),
    KNEE_L("kneeL", HIP_L, 0, -.415, 0),
    ANKLE_L("ankleL", KNEE_L, 0, -.415, 0),
    BALL_L("ballL", ANKLE_L, .125, -.05, 0);

    public static final double UPPER_ARM = .300;
    public static final double FOREARM = .250;
    public static final double THIGH = .415;
    public static final double SHANK = .415;
    /** Height of the ankle joint over the sole. */
    public static final double SOLE = .066;

    private final String label;
    private final Joint parent;
    private final Vec offset;

    Joint(String label, Joint parent, double x, double y, double z) {
        this.label = label;
        this.parent = parent;
        this.offset = Vec.of(x, y, z);
    }

    /** The joint of this name in a pose file. */
    public static Optional<Joint> named(String label) {
        return Arrays.stream(values())
                .filter(joint -> joint.label.equals(label))
                .findFirst();
    }

    /** The name in pose files. */
    public String label() {
        return label;
    }

    Joint parent() {
        return parent;
    }

    Vec offset() {
        return offset;
    }

    public static Joint clavicle(Side side) {
        return side == Side.RIGHT ? CLAVICLE_R : CLAVICLE_L;
    }

    public static Joint shoulder(Side side) {
        return side == Side.RIGHT ? SHOULDER_R : SHOULDER_L;
    }

    public static Joint elbow(Side side) {
        return side == Side.RIGHT ? ELBOW_R : ELBOW_L;
    }

    public static Joint wrist(Side side) {
        return side == Side.RIGHT ? WRIST_R : WRIST_L;
    }

    public static Joint hip(Side side) {
        return side == Side.RIGHT ? HIP_R : HIP_L;
    }

    public static Joint knee(Side side) {
        return side == Side.RIGHT ? KNEE_R : KNEE_L;
    }

    public static Joint ankle(Side side) {
        return side == Side.RIGHT ? ANKLE_R : ANKLE_L;
    }

    public static Joint ball(Side side) {
        return side == Side.RIGHT ? BALL_R : BALL_L;
    }

    /** Whether the joint belongs to this side of the body. */
    public boolean isOn(Side side) {
        return this != PELVIS && this != HEAD && label.endsWith(side.suffix());
    }

    /** The same joint of the other side; joints of the middle are their own. */
    public Joint opposite() {
        for (Side side : Side.values()) {
            if (isOn(side)) {
                String stem = label.substring(0, label.length() - 1);
                return named(stem + side.other().suffix()).orElse(this);
            }
        }
        return this;
    }
}
