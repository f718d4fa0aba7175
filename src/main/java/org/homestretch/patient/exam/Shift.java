package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** To which side the trunk leans in standing. */
public enum Shift implements Coded {
    NOT_TESTED,
    NONE,
    LEFT,
    RIGHT
}
