package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** The direction of movement that eased the symptoms on testing. */
public enum Direction implements Coded {
    NOT_TESTED("Not tested"),
    NONE("Neither"),
    FLEXION("Forward"),
    EXTENSION("Backward"),
    LATERAL("Sideways");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
