package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** The lowest place the pain reaches, from the back down to the foot. */
public enum PainPoint implements Coded {
    BACK,
    BUTTOCK,
    THIGH,
    KNEE,
    CALF,
    FOOT
}
