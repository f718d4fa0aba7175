package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** How hard an aerobic activity feels. */
public enum Intensity implements Coded {
    NONE("None"),
    LIGHT("Light, full sentences"),
    MODERATE("Moderate, short sentences"),
    VIGOROUS("Vigorous, few words");

    private final String words;

    Intensity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
