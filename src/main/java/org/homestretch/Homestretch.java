package org.homestretch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.command.Commands;

/** The program's entry: the window, or a verb of the command line. */
public final class Homestretch {

    private static final Later<Workbench> WORKBENCH = new Later<>(() -> new Workbench(Clock.systemDefaultZone()));

    private Homestretch() {}

    public static void main(String[] args) {
        LogFile.writePlainly();
        Region.settle();
        System.exit(Commands.run(WORKBENCH, Homestretch::openWindow, args));
    }

    /** From here on the words are for the person at this computer, no longer for a script. */
    private static void openWindow(Optional<Path> clinic) {
        ScreenLanguage.follow(Optional.empty());
        if (WithoutWindow.displayMissing()) {
            WithoutWindow.run(WORKBENCH.get());
        } else {
            App.open(clinic);
        }
    }
}
