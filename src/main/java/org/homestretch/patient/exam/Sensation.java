package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** What light touch and pin prick showed. */
public enum Sensation implements Coded {
    NOT_TESTED,
    NORMAL,
    REDUCED,
    ABSENT;

    boolean loss() {
        return this == REDUCED || this == ABSENT;
    }

    Sensation over(Sensation earlier) {
        return this == NOT_TESTED ? earlier : this;
    }
}
