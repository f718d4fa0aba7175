package org.homestretch.advice;

/** Where a sheet ended up, and the sentence that says so. */
public record Landing(Ending ending, String words) {

    /** What became of the paper. */
    public enum Ending {
        /** The printer took it. */
        PRINTED,
        /** It is in the file the user chose. */
        SAVED,
        /** A viewer shows it; whether it was given only the user knows. */
        SHOWN,
        /** It went nowhere. */
        NOWHERE
    }
}
