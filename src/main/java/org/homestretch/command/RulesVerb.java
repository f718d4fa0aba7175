package org.homestretch.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.homestretch.Workbench;
import org.homestretch.catalogue.ReviewTable;
import org.homestretch.guidance.review.ReviewOrder;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.program.Paper;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(exclusive = false, heading = "Without a file the list goes to standard output, as a table.%n")
    private OutOption out;

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
        if (out == null) {
            print(order);
        } else {
            out.write(content(order));
        }
    }

    private byte[] content(ReviewOrder order) {
        return switch (out.ending()) {
            case ".csv" -> workbench.get().review().csv(order);
            case ".pdf" -> workbench.get().review().pdf(order);
            default -> throw out.wrong("the rules come as .pdf or .csv. End the name with one of them.");
        };
    }

    private void print(ReviewOrder order) {
        PrintWriter lines = spec.commandLine().getOut();
        lines.print(new String(workbench.get().review().csv(order), StandardCharsets.UTF_8).substring(1));
        lines.flush();
    }
}
