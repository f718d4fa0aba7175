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

    /** A finished paper: what it is called when it is spoken of ({@code sheet}, {@code cards}, {@code plan}), and its pages. */
    public record Job(String kind, byte[] pdf, int pages) {

        private Landing nowhere(String why) {
            return new Landing(Ending.NOWHERE, WORDS.say("kept." + kind, why));
        }
    }

    /** The file is only made where a viewer is asked. */
    public Landing print(Job job, Supplier<Path> file) {
        return chosen.or(printers::usual).map(printer -> print(job, printer)).orElseGet(() -> show(job, file.get()));
    }

    private static Landing print(Job job, Printer printer) {
        try {
            printer.print(job.pdf());
        } catch (Unable silent) {
            return job.nowhere(silent.getMessage());
        }
        return new Landing(Ending.PRINTED, WORDS.count("sent", job.pages(), printer.name()));
    }

    private Landing show(Job job, Path file) {
        return viewer.show(file) ? new Landing(Ending.SHOWN, WORDS.say("viewer")) : job.nowhere(WORDS.say("nowhere"));
    }

    /** Whether a program of this desktop took the file. */
    public boolean open(Path file) {
        return viewer.show(file);
    }
}
