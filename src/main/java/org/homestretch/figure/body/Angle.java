package org.homestretch.figure.body;

import java.util.Arrays;
import java.util.Optional;

/** An angle a pose can set, in degrees, by its clinical name; the range is what a pose file may say at all. */
public enum Angle {
    PITCH("pitch", 1, 180),
    YAW("yaw", 1, 180),
    ROLL("roll", 1, 180),
    LEAN("lean", 1, 90),
    TILT("tilt", 1, 30),
    LUMBAR("lumbar", 3, 70),
    THORACIC("thoracic", 3, 60),
    NECK("neck", 3, 80),
    NOD("nod", 1, 40),
    SHOULDER("shoulder", 3, 190),
    SCAPULA("scap", 2, 40),
    ELBOW("elbow", 1, 155),
    PRONATION("pron", 1, 180),
    WRIST("wrist", 1, 95),
    RADIAL("radial", 1, 40),
    FINGERS("fingers", 1, 1.2),
    HIP("hip", 3, 140),
    KNEE("knee", 1, 160),
    ANKLE("ankle", 1, 70),
    FOOT_TURN("footturn", 1, 40),
    TOES("toes", 1, 70);

    private final String label;
    private final int parts;
    private final double most;

    Angle(String label, int parts, double most) {
        this.label = label;
        this.parts = parts;
        this.most = most;
    }

    public static Optional<Angle> named(String label) {
        return Arrays.stream(values())
                .filter(angle -> angle.label.equals(label))
                .findFirst();
    }

    public String label() {
        return label;
    }

    /** How many numbers it may have: bend, to the side, rotation. */
    public int parts() {
        return parts;
    }

    /** The largest number a pose file may give, either way. */
    public double most() {
        return most;
    }

    /** Whether the right and the left can differ. */
    public boolean sided() {
        return compareTo(SHOULDER) >= 0;
    }
}
