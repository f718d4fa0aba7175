package org.homestretch.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.basics.Unable;
import org.homestretch.command.acts.Acts;
import org.homestretch.command.files.BadInput;
import org.homestretch.command.files.TextLines;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acts}: works a clinic line by line; each line is answered once it is on disk, before the next one is read. */
@Command(
        name = "acts",
        mixinStandardHelpOptions = true,
        description = "Works a clinic by acts, one JSON object a line; docs/acts.md names them.")
final class ActsVerb implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final int NOT_ALL_DONE = 1;

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private ClinicOption clinic;

    @Parameters(
            arity = "0..1",
            defaultValue = STANDARD_INPUT,
            paramLabel = "FILE.jsonl|-",
            description = "One act a line; else standard input.")
    private String file;

    private final Supplier<Workbench> workbench;

    ActsVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        try (Office office = clinic.open(workbench.get())) {
            var acts = new Acts(office, Path.of(""));
            work(acts);
            return acts.allDone() ? 0 : NOT_ALL_DONE;
        }
    }

    /** Standard input is not ours to close. */
    private void work(Acts acts) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                work(acts, new TextLines(new BufferedInputStream(System.in)));
            } else {
                try (InputStream in = opened()) {
                    work(acts, new TextLines(in));
                }
            }
        } catch (IOException broken) {
            throw new Unable(file + ": reading stopped. What was answered is done.", broken);
        }
    }

    private void work(Acts acts, TextLines lines) throws IOException {
        while (lines.next()) {
            if (lines.readable()) {
                if (!lines.text().isBlank()) {
                    tell(acts.answer(lines.number(), lines.text()));
                }
            } else {
                tell(acts.unreadable(lines.number()));
            }
        }
    }

    /** Another program may wait for each answer; where nobody hears them any more, no further act is done. */
    private void tell(String answer) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(answer);
        if (out.checkError()) {
            throw new Unable("Nobody reads the answers any more. The line answered last is done, no other is.");
        }
    }

    private InputStream opened() {
        try {
            return new BufferedInputStream(Files.newInputStream(Path.of(file)));
        } catch (IOException unreadable) {
            throw new BadInput(file + ": the file cannot be read. Check its name and that you may read it.");
        }
    }
}
