package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** Something the surgeon wrote the patient must not do yet. */
public enum SurgeonLimit implements Coded {
    NO_BENDING,
    NO_ARCHING,
    NO_TWISTING,
    NO_LIFTING,
    NO_LOADING,
    NO_LONG_SITTING,
    NO_POOL
}
