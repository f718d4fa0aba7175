package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** The position an exercise starts in. */
public enum StartPosition implements Coded {
    SUPINE("On the back"),
    PRONE("Face down"),
    SIDE_LYING("Side-lying"),
    QUADRUPED("Hands and knees"),
    KNEELING("Kneeling"),
    SITTING("Sitting"),
    STANDING("Standing"),
    WATER("In water"),
    MACHINE("On a machine");

    private final String words;

    StartPosition(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean lying() {
        return this == SUPINE || this == PRONE || this == SIDE_LYING;
    }
}
