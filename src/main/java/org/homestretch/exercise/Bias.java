package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** The direction an exercise moves or loads the spine. */
public enum Bias implements Coded {
    NEUTRAL,
    FLEXION,
    EXTENSION,
    ROTATION,
    LATERAL,
    MIXED
}
