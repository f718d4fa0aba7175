package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** The side of the body that hurts, or that an exercise treats. */
public enum Side implements Coded {
    NONE("None"),
    LEFT("Left"),
    RIGHT("Right"),
    BOTH("Both");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
