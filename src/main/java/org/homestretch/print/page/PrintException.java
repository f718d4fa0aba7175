package org.homestretch.print.page;

import org.homestretch.basics.Unable;

/** A sheet or report that could not be made; the message says why, in the user's words. */
public final class PrintException extends Unable {
    private static final long serialVersionUID = 1L;

    public PrintException(String sentence) {
        super(sentence);
    }

    public PrintException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
