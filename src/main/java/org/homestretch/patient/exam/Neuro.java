package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** What the last test of power, reflexes and sensation showed. */
public enum Neuro implements Coded {
    NORMAL,
    STABLE_DEFICIT,
    SEVERE_WEAKNESS,
    WORSENING
}
