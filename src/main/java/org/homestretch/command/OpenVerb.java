package org.homestretch.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code open}: the workstation window. */
@Command(name = "open", mixinStandardHelpOptions = true, description = "Opens the workstation window.")
final class OpenVerb implements Runnable {

    @Option(names = "--clinic", paramLabel = "DIR", description = "The folder of the clinic; else the one used last.")
    private Path clinic;

    private final OpenWindow window;

    OpenVerb(OpenWindow window) {
        this.window = window;
    }

    @Override
    public void run() {
        window.open(Optional.ofNullable(clinic));
    }
}
