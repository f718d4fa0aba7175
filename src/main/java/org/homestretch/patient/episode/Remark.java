package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** A single fact of the record that a rule asks for. */
public enum Remark implements Coded {
    HAMSTRINGS_SHORT("Hamstrings found short"),
    FALL_LAST_YEAR("A fall in the last twelve months"),
    VERTEBRAL_FRACTURE("A vertebral fracture in the past"),
    BETA_BLOCKER("Takes a beta-blocker");

    private final String words;

    Remark(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
