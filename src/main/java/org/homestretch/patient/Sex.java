package org.homestretch.patient;

import org.homestretch.basics.Coded;

/** The sex entered for a patient, as far as exercises and norms depend on it. */
public enum Sex implements Coded {
    F,
    M,
    X
}
