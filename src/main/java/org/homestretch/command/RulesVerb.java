package org.homestretch.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.homestretch.Workbench;
import org.homestretch.catalogue.ReviewTable;
import org.homestretch.command.files.BadInput;
import org.homestretch.command.files.OutFile;
import org.homestretch.guidance.review.ReviewOrder;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.program.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rules}: every rule of the guidance with its source and test, to be signed off. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists every rule with its reason, source and test, with room for yes, no and a comment.")
final class RulesVerb implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FILE.pdf|.csv",
            description = "Where the list goes; without it, as a table on standard output.")
    private Optional<Path> out;

    @Option(names = "--paper", defaultValue = "a4", description = "a4 or letter, for a PDF.")
    private Paper paper;

    private final Supplier<Workbench> workbench;

    RulesVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(workbench.get().clock());
        var order = new ReviewOrder(RuleReview.all(ReviewTable.read()), Version.number(), today, paper);
        out.ifPresentOrElse(file -> OutFile.write(file, content(file, order)), () -> print(order));
    }

    private byte[] content(Path file, ReviewOrder order) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return workbench.get().review().csv(order);
        }
        if (name.endsWith(".pdf")) {
            return workbench.get().review().pdf(order);
        }
        throw new BadInput("--out " + file + ": the rules come as .pdf or .csv. End the name with one of them.");
    }

    private void print(ReviewOrder order) {
        PrintWriter lines = spec.commandLine().getOut();
        lines.print(new String(workbench.get().review().csv(order), StandardCharsets.UTF_8).substring(1));
        lines.flush();
    }
}
