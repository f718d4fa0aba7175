package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** How easily symptoms flare and how long they take to settle. */
public enum Irritability implements Coded {
    LOW,
    MODERATE,
    HIGH
}
