package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** A sign that back pain may come from inflammation of the spine. */
public enum InflammatorySign implements Coded {
    ONSET_BEFORE_45,
    LONGER_THAN_3_MONTHS,
    MORNING_STIFFNESS,
    BETTER_WITH_MOVEMENT,
    WOKEN_AT_NIGHT,
    GOOD_NSAID_RESPONSE,
    RELATED_DISEASE
}
