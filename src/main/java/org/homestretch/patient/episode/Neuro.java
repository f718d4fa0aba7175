package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** What the last test of power, reflexes and sensation showed. */
public enum Neuro implements Coded {
    NORMAL("Normal"),
    STABLE_DEFICIT("Mild, stable loss"),
    SEVERE_WEAKNESS("Severe weakness"),
    WORSENING("Getting worse");

    private final String words;

    Neuro(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
