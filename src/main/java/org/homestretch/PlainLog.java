package org.homestretch;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes of a failure its kind and its place and never its message, for a message may quote what was typed: a name, a
 * note, a file. Sentences are written only where this program made them.
 */
final class PlainLog extends Formatter {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final String OURS = "org.homestretch.";

    @Override
    public String format(LogRecord entry) {
        String logger = String.valueOf(entry.getLoggerName());
        var line = new StringBuilder(TIME.format(entry.getInstant()));
        line.append(' ').append(entry.getLevel().getName()).append(' ').append(logger);
        if (logger.startsWith(OURS)) {
            line.append(": ").append(formatMessage(entry));
        }
        line.append('\n');
        for (Throwable failure : chain(entry.getThrown())) {
            line.append(failure.getClass().getName()).append('\n');
            for (StackTraceElement place : failure.getStackTrace()) {
                line.append("    at ").append(place).append('\n');
            }
        }
        return line.toString();
    }

    /** A failure and what lies behind it; one that stands behind itself is written once. */
    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable one = thrown; one != null && !chain.contains(one); one = one.getCause()) {
            chain.add(one);
        }
        return chain;
    }
}
