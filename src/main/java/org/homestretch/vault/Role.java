package org.homestretch.vault;

import org.homestretch.basics.Coded;

/** What a person who can unlock the clinic is there for. */
public enum Role implements Coded {
    OWNER("Owner"),
    CLINICIAN("Clinician"),
    FRONT_DESK("Front desk");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
