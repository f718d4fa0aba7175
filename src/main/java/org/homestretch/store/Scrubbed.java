package org.homestretch.store;

import java.sql.SQLException;

/** A database failure without its message, which quotes patient data: its kind, its code and where it happened. */
final class Scrubbed extends Exception {

    private static final long serialVersionUID = 1L;

    private Scrubbed(String message, StackTraceElement[] where) {
        super(message);
        setStackTrace(where);
    }

    static Scrubbed of(Throwable failure) {
        String code = failure instanceof SQLException sql ? " " + sql.getSQLState() + "/" + sql.getErrorCode() : "";
        return new Scrubbed(failure.getClass().getName() + code, failure.getStackTrace());
    }
}
