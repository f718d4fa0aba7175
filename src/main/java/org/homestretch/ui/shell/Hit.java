package org.homestretch.ui.shell;

import org.homestretch.basics.Coded;

/** One thing the search over everything found, and what Enter does with it. */
record Hit(Kind kind, String title, String text, Runnable open) {

    /** What kind of thing was found. */
    enum Kind implements Coded {
        PATIENT,
        LOG,
        EXERCISE,
        ACTION
    }

    private static final Runnable NOWHERE = () -> {};

    /** No thing, but a word on why none was found. */
    static Hit telling(String why) {
        return new Hit(Kind.LOG, why, "", NOWHERE);
    }

    boolean leads() {
        return open != NOWHERE;
    }
}
