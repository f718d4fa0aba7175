package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** The side of the body that hurts, or that an exercise treats. */
public enum Side implements Coded {
    NONE,
    LEFT,
    RIGHT,
    BOTH
}
