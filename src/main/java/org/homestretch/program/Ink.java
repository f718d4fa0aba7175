package org.homestretch.program;

import org.homestretch.basics.Coded;

/** Whether a sheet may use colour or black only. */
public enum Ink implements Coded {
    COLOUR("Colour"),
    BLACK("Black only");

    private final String words;

    Ink(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
