package org.homestretch.command;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.command.files.BadInput;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code init}: an empty clinic. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "Makes an empty clinic.")
final class InitVerb implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--clinic", required = true, paramLabel = "DIR", description = "The folder of the new clinic.")
    private Path folder;

    @Option(names = "--owner", required = true, paramLabel = "NAME", description = "The owner's name on sheets.")
    private String owner;

    @ArgGroup(exclusive = false)
    private PasswordOption password = new PasswordOption();

    private final Supplier<Workbench> workbench;

    InitVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        if (Office.exists(folder)) {
            throw new BadInput("--clinic " + folder + ": there is a clinic in this folder already. Choose another.");
        }
        var opened = Office.create(workbench.get(), folder, owner, password.password());
        opened.office().close();
        var out = spec.commandLine().getOut();
        out.println("Clinic made in " + folder);
        out.println("Recovery code: " + opened.recoveryCode());
        spec.commandLine()
                .getErr()
                .println("Write the recovery code down and lock it away. It is the only way in without the password.");
    }
}
