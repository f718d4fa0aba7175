package org.homestretch.program;

import org.homestretch.patient.Coded;

/** A paper size sheets are printed on. */
public enum Paper implements Coded {
    A4("A4"),
    LETTER("Letter");

    private final String words;

    Paper(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
