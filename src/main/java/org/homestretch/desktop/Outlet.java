package org.homestretch.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Landing.Ending;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;

/** Takes a finished paper to the printer, where there is none to a viewer, and says truly where it landed. */
public final class Outlet {

    private static final RoomWords WORDS = RoomWords.of(Outlet.class);

    private final Printers printers;
    private final Viewer viewer;
    private volatile Optional<Printer> chosen = Optional.empty();

    public Outlet(Printers printers, Viewer viewer) {
        this.printers = printers;
        this.viewer = viewer;
    }

    public Printers printers() {
        return printers;
    }

    /** From now on papers go to this printer. */
    public void choose(Printer printer) {
        chosen = Optional.of(printer);
    }

    /** The file is only made where a viewer is asked. */
    public Landing print(byte[] pdf, int pages, Supplier<Path> file) {
        return chosen.or(printers::usual)
                .map(printer -> print(pdf, pages, printer))
                .orElseGet(() -> show(file.get()));
    }

    private static Landing print(byte[] pdf, int pages, Printer printer) {
        try {
            printer.print(pdf);
        } catch (Unable silent) {
            return new Landing(Ending.NOWHERE, WORDS.say("kept", silent.getMessage()));
        }
        return new Landing(Ending.PRINTED, WORDS.count("sent", pages, printer.name()));
    }

    private Landing show(Path file) {
        return viewer.show(file)
                ? new Landing(Ending.SHOWN, WORDS.say("viewer"))
                : new Landing(Ending.NOWHERE, WORDS.say("kept", WORDS.say("nowhere")));
    }

    /** Whether a program of this desktop took the file. */
    public boolean open(Path file) {
        return viewer.show(file);
    }
}
