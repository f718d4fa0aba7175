package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** What an exercise is done on. */
public enum Surface implements Coded {
    FLOOR,
    FLOOR_OR_BED,
    CHAIR,
    STANDING,
    POOL,
    MACHINE
}
