package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** How easily symptoms flare and how long they take to settle. */
public enum Irritability implements Coded {
    LOW("Settles within minutes"),
    MODERATE("Settles within an hour"),
    HIGH("Takes longer to settle");

    private final String words;

    Irritability(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
