package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** A property of an exercise that a guidance rule asks for. */
public enum Flag implements Coded {
    NEURAL_LOW,
    NEURAL_HIGH,
    END_RANGE,
    ASYM_PELVIS,
    WIDE_ABDUCTION,
    WEIGHT_ON_HANDS,
    BALANCE_RISK,
    SUPINE_FLAT,
    BREATH_HOLD,
    PROLONGED_SITTING
}
