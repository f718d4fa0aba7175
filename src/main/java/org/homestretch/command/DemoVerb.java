package org.homestretch.command;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.homestretch.Demo;
import org.homestretch.Workbench;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demo}: a complete sample clinic with every sheet and report. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Makes a sample clinic with invented patients, and all their sheets and reports.")
final class DemoVerb implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to make it in; it must not hold a clinic yet.")
    private Path folder;

    @ArgGroup(exclusive = false)
    private PasswordOption password = new PasswordOption();

    private final Supplier<Workbench> workbench;

    DemoVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        String chosen = password.given().orElse(Demo.PASSWORD);
        new Demo(workbench.get())
                .make(
                        folder,
                        chosen,
                        file -> {
                            out.println(file);
                            out.flush();
                        },
                        spec.commandLine().getErr()::println);
        if (password.given().isEmpty()) {
            spec.commandLine().getErr().println("The sample clinic's password is: " + Demo.PASSWORD);
        }
    }
}
