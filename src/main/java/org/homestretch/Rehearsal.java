package org.homestretch;

import java.nio.file.Path;
import java.time.Clock;
import org.homestretch.command.Commands;

/** Opens the window, waits until all is warm and closes it again: it counts starts and teaches the cache of classes. */
public final class Rehearsal {

    private static final Later<Workbench> WORKBENCH = new Later<>(() -> new Workbench(Clock.systemDefaultZone()));

    private Rehearsal() {}

    /** Takes a folder that holds no clinic, and leaves it so; with "views" it makes a clinic beside it and looks round. */
    public static void main(String[] args) {
        boolean views = args.length > 1 && args[1].equals("views");
        System.exit(Commands.run(
                WORKBENCH,
                views ? App::rehearseViews : App::rehearse,
                "open",
                "--clinic",
                (views ? free(Path.of(args[0])) : Path.of(args[0])).toString()));
    }

    /** A folder that is not there yet, whatever an earlier build left. */
    private static Path free(Path folder) {
        return folder.resolveSibling(folder.getFileName() + "-" + System.nanoTime());
    }
}
