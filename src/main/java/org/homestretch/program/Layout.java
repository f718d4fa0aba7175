package org.homestretch.program;

import org.homestretch.basics.Coded;

/** How a sheet sets out its exercises. */
public enum Layout implements Coded {
    CARDS("Cards"),
    LIST("List"),
    LARGE("Large print");

    private final String words;

    Layout(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
