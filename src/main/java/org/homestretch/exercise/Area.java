package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** The three areas a program is balanced over. */
public enum Area implements Coded {
    STRENGTHENING("Strengthening"),
    STRETCHING("Stretching"),
    AEROBIC("Aerobic");

    private final String words;

    Area(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
