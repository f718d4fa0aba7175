package org.homestretch.patient.exam;

import java.util.Arrays;
import java.util.Optional;
import org.homestretch.basics.Coded;

/** A part of the body chart: ten in the front, ten at the back. */
public enum BodyRegion implements Coded {
    CHEST(true),
    BELLY(true),
    GROIN_LEFT(true),
    GROIN_RIGHT(true),
    FRONT_THIGH_LEFT(true),
    FRONT_THIGH_RIGHT(true),
    SHIN_LEFT(true),
    SHIN_RIGHT(true),
    FOOT_TOP_LEFT(true),
    FOOT_TOP_RIGHT(true),
    UPPER_BACK(false),
    LOW_BACK(false),
    BUTTOCK_LEFT(false),
    BUTTOCK_RIGHT(false),
    BACK_THIGH_LEFT(false),
    BACK_THIGH_RIGHT(false),
    CALF_LEFT(false),
    CALF_RIGHT(false),
    HEEL_LEFT(false),
    HEEL_RIGHT(false);

    private final boolean front;

    BodyRegion(boolean front) {
        this.front = front;
    }

    public boolean front() {
        return front;
    }

    /** The side of the body; the trunk has none. */
    public Optional<Leg> side() {
        return Arrays.stream(Leg.values())
                .filter(leg -> name().endsWith("_" + leg.name()))
                .findFirst();
    }
}
