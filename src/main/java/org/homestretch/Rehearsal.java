package org.homestretch;

import java.nio.file.Path;
import java.time.Clock;
import org.homestretch.command.Commands;

/** Opens the window, waits until all is warm and closes it again: it teaches the cache of classes and counts starts. */
public final class Rehearsal {

    private static final Later<Workbench> WORKBENCH = new Later<>(() -> new Workbench(Clock.systemDefaultZone()));

    private Rehearsal() {}

    /** Takes a folder that holds no clinic, and leaves it so. */
    public static void main(String[] args) {
        System.exit(Commands.run(
                WORKBENCH, App::rehearse, "open", "--clinic", Path.of(args[0]).toString()));
    }
}
