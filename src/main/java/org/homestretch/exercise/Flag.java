package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** A property of an exercise that a guidance rule asks for. */
public enum Flag implements Coded {
    NEURAL_LOW("Light nerve tension"),
    NEURAL_HIGH("Strong nerve tension"),
    END_RANGE("End of range"),
    ASYM_PELVIS("One-sided pelvic load"),
    WIDE_ABDUCTION("Legs wide apart"),
    WEIGHT_ON_HANDS("Weight on the hands"),
    BALANCE_RISK("Balance needed"),
    SUPINE_FLAT("Flat on the back"),
    BREATH_HOLD("Tempts to hold the breath"),
    PROLONGED_SITTING("Long sitting");

    private final String words;

    Flag(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
