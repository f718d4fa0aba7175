package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** How fit a patient is for exercise, in the clinician's judgement. */
public enum Conditioning implements Coded {
    LOW("Low"),
    AVERAGE("Average"),
    HIGH("High");

    private final String words;

    Conditioning(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
