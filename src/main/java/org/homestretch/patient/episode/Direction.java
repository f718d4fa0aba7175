package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** The direction of movement that eased the symptoms on testing. */
public enum Direction implements Coded {
    NOT_TESTED,
    NONE,
    FLEXION,
    EXTENSION,
    LATERAL
}
