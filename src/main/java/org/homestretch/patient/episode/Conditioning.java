package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** How fit a patient is for exercise, in the clinician's judgement. */
public enum Conditioning implements Coded {
    LOW,
    AVERAGE,
    HIGH
}
