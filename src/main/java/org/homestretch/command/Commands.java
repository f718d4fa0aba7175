package org.homestretch.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.homestretch.Workbench;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.basics.Unable;
import org.homestretch.command.files.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: finds the verb, runs it, and turns what went wrong into a sentence and an exit code. */
@Command(
        name = "homestretch",
        description = "Home exercise programs for sciatica and low back pain. Without a verb it opens the window.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[VERB]",
        commandListHeading = "%nVerbs:%n",
        footerHeading = "%nExit codes:%n",
        footer = {
            "0  done",
            "1  failed, no file half-written",
            "2  the input is unusable; the message says why",
            "3  check found something that blocks, or a rule holds the paper back"
        })
public final class Commands implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private static final int FAILED = 1;
    private static final int UNUSABLE = 2;
    private static final int REFUSED = 3;

    private final Runnable window;

    private Commands(Runnable window) {
        this.window = window;
    }

    /** Runs one command line and returns its exit code; the window is opened by the given act. Scripts read English. */
    public static int run(Supplier<Workbench> workbench, OpenWindow window, String... args) {
        ScreenLanguage.use(Locale.ENGLISH);
        var line = new CommandLine(new Commands(() -> window.open(Optional.empty())));
        line.addSubcommand(new OpenVerb(window));
        line.addSubcommand(new DemoVerb(workbench));
        line.addSubcommand(new InitVerb(workbench));
        line.addSubcommand(new SheetVerb(workbench));
        line.addSubcommand(new CardVerb(workbench));
        line.addSubcommand(new PlanVerb(workbench));
        line.addSubcommand(new ReportVerb(workbench));
        line.addSubcommand(new CheckVerb());
        line.addSubcommand(new SuggestVerb());
        line.addSubcommand(new CatalogueVerb(workbench));
        line.addSubcommand(new RulesVerb(workbench));
        line.addSubcommand(new FigureVerb(workbench));
        line.addSubcommand(new PatientsVerb(workbench));
        line.addSubcommand(new ActsVerb(workbench));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command.getErr()));
        return line.execute(args);
    }

    @Override
    public void run() {
        window.run();
    }

    private static int explain(Exception failure, PrintWriter err) {
        if (failure instanceof Refused) {
            err.println(failure.getMessage());
            return REFUSED;
        }
        if (failure instanceof BadInput || failure instanceof Refusal) {
            err.println(failure.getMessage());
            return UNUSABLE;
        }
        if (failure instanceof Unable) {
            err.println(failure.getMessage());
            return FAILED;
        }
        LOG.error("The command failed", failure);
        err.println("Homestretch itself went wrong here (" + failure.getClass().getSimpleName()
                + "). Look at what is there before you ask for it again.");
        return FAILED;
    }
}
