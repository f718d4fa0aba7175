package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** Standing on which leg hurts. */
public enum StandingPain implements Coded {
    NOT_TESTED,
    NONE,
    LEFT,
    RIGHT,
    BOTH;

    public boolean hurts() {
        return this == LEFT || this == RIGHT || this == BOTH;
    }

    StandingPain over(StandingPain earlier) {
        return this == NOT_TESTED ? earlier : this;
    }
}
