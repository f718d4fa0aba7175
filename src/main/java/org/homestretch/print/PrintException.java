package org.homestretch.print;

import org.homestretch.patient.Unable;

/** A sheet or report that could not be made; the message says why, in the user's words. */
public final class PrintException extends Unable {
    private static final long serialVersionUID = 1L;

    PrintException(String sentence) {
        super(sentence);
    }

    PrintException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
