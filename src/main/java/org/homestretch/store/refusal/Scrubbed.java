package org.homestretch.store.refusal;

import java.io.IOException;
import java.sql.SQLException;

/** A database failure without its message, which quotes patient data: its kind, its code and where it happened. */
public final class Scrubbed extends Exception {

    private static final long serialVersionUID = 1L;

    private Scrubbed(String message, StackTraceElement[] where) {
        super(message);
        setStackTrace(where);
    }

    public static Scrubbed of(Throwable failure) {
        return new Scrubbed(failure.getClass().getName() + " " + harmless(failure), failure.getStackTrace());
    }

    /** A file's failure names the file; a database's may name the patient. */
    private static String harmless(Throwable failure) {
        return switch (failure) {
            case SQLException sql -> sql.getSQLState() + "/" + sql.getErrorCode();
            case IOException disk -> String.valueOf(disk.getMessage());
            default -> "";
        };
    }
}
