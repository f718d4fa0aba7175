package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** One of the two legs. */
public enum Leg implements Coded {
    LEFT,
    RIGHT;

    public Leg other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
