package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** Something the surgeon wrote the patient must not do yet. */
public enum SurgeonLimit implements Coded {
    NO_BENDING("No bending"),
    NO_ARCHING("No bending backward"),
    NO_TWISTING("No twisting"),
    NO_LIFTING("No lifting"),
    NO_LOADING("No load on the spine"),
    NO_LONG_SITTING("No long sitting"),
    NO_POOL("No pool");

    private final String words;

    SurgeonLimit(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
