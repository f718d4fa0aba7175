package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** A belief, mood or circumstance that slows recovery more than any picture of the spine. */
public enum YellowFlag implements Coded {
    PAIN_MEANS_HARM,
    FEAR_OF_MOVING,
    EXPECTS_PASSIVE_CURE,
    EXPECTS_THE_WORST,
    LOW_MOOD,
    WITHDRAWAL,
    POOR_SLEEP,
    WORK_PROBLEM,
    CLAIM_PROBLEM,
    OVERPROTECTION,
    LONG_REST
}
