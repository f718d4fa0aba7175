package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** What a tendon jerk showed. */
public enum Reflex implements Coded {
    NOT_TESTED,
    NORMAL,
    REDUCED,
    ABSENT,
    BRISK;

    boolean loss() {
        return this == REDUCED || this == ABSENT;
    }

    Reflex over(Reflex earlier) {
        return this == NOT_TESTED ? earlier : this;
    }
}
