package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** The direction of movement that eased the symptoms on testing. */
public enum Direction implements Coded {
    NOT_TESTED,
    NONE,
    FLEXION,
    EXTENSION,
    LATERAL
}
