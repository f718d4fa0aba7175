package org.homestretch.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.homestretch.Workbench;

/** What one run of a verb left: exit code, standard output and standard error. */
public record Ran(int code, String out, String err) {

    private static final Workbench WORKBENCH = new Workbench(Clock.systemDefaultZone());

    /** Runs a verb as a script does. */
    public static Ran verb(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        PrintStream oldOut = System.out;
        PrintStream oldErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code = Commands.run(() -> WORKBENCH, clinic -> {}, args);
            return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
        }
    }
}
