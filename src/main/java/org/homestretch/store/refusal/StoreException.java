package org.homestretch.store.refusal;

import org.homestretch.basics.Unable;

/** Keeping or reading the clinic's data failed; the message says what happened, what is safe and what to do. */
public final class StoreException extends Unable {

    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Kind {
        /** The password or the recovery code does not fit; the message tells how many tries are left. */
        WRONG_PASSWORD,
        /** Too many wrong passwords; the message tells how long to wait. */
        WAIT,
        /** Another window or program has the data open. */
        IN_USE,
        /** A file is damaged or missing in a way that cannot be mended from the others. */
        DAMAGED,
        DISK_FULL,
        /** The disk refuses to read or write for another reason. */
        DISK_FAILED,
        /** There is no clinic in the folder. */
        NOT_A_CLINIC,
        /** A new clinic was to be made where one is. */
        ALREADY_A_CLINIC,
        /** The clinic was last used with a newer version of the program. */
        NEWER_FORMAT,
        /** A printed program was to be changed. */
        FROZEN,
        /** A program holds an exercise that is not in the library. */
        UNKNOWN_EXERCISE,
        /** The clinic was closed. */
        CLOSED
    }

    private final Kind kind;

    StoreException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    /** With what lies behind it, for the log; a cause may quote patient data, so only its kind and place are kept. */
    StoreException(Kind kind, String sentence, Throwable cause) {
        super(sentence, Scrubbed.of(cause));
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
