package org.homestretch.patient.redflag;

import org.homestretch.basics.Coded;

/** A clinician's answer to one question of the red-flag screen. */
public enum Answer implements Coded {
    UNKNOWN,
    NO,
    YES
}
