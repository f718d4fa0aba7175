package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** Whether the spine carries load in an exercise. */
public enum Load implements Coded {
    UNLOADED("Unloaded"),
    LOADED("Loaded");

    private final String words;

    Load(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
