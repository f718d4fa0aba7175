package org.homestretch.patient;

import org.homestretch.basics.Coded;

/** The sex entered for a patient, as far as exercises and norms depend on it. */
public enum Sex implements Coded {
    F("Female"),
    M("Male"),
    X("Another or not said");

    private final String words;

    Sex(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
