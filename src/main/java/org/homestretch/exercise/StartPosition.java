package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** The position an exercise starts in. */
public enum StartPosition implements Coded {
    SUPINE,
    PRONE,
    SIDE_LYING,
    QUADRUPED,
    KNEELING,
    SITTING,
    STANDING,
    WATER,
    MACHINE;

    public boolean lying() {
        return this == SUPINE || this == PRONE || this == SIDE_LYING;
    }
}
