package org.homestretch.ui.shell;

/** One thing the search over everything found, and what Enter does with it. */
record Hit(Kind kind, String title, String text, Runnable open) {

    /** What kind of thing was found. */
    enum Kind {
        PATIENT("Patient"),
        EXERCISE("Exercise"),
        ACTION("Action");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
