package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** What an exercise is done on. */
public enum Surface implements Coded {
    FLOOR("Floor"),
    FLOOR_OR_BED("Floor or bed"),
    CHAIR("Chair"),
    STANDING("Standing"),
    POOL("Pool"),
    MACHINE("Machine");

    private final String words;

    Surface(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
