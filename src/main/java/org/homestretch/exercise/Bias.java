package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** The direction an exercise moves or loads the spine. */
public enum Bias implements Coded {
    NEUTRAL("Neutral"),
    FLEXION("Forward"),
    EXTENSION("Backward"),
    ROTATION("Turning"),
    LATERAL("Sideways"),
    MIXED("Both ways");

    private final String words;

    Bias(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
