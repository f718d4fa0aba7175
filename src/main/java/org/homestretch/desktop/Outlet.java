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
    private volatile Manner manner = Manner.USUAL;

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

    /** The printer papers go to: the one that was chosen, else the usual one. */
    public Optional<Printer> printer() {
        return chosen.or(printers::usual);
    }

    public Manner manner() {
        return manner;
    }

    /** How papers are printed from now on; several copies are for the next one only. */
    public void print(Manner wanted) {
        manner = wanted;
    }

    /** A finished paper: what it is called when it is spoken of ({@code sheet}, {@code cards}, {@code plan}), and its pages. */
    public record Job(String kind, byte[] pdf, int pages) {

        private Landing nowhere(String why) {
            return new Landing(Ending.NOWHERE, WORDS.say("kept." + kind, why));
        }
    }

    /** The file is only made where a viewer is asked. */
    public Landing print(Job job, Supplier<Path> file) {
        return printer().map(printer -> print(job, printer)).orElseGet(() -> show(job, file.get()));
    }

    private Landing print(Job job, Printer printer) {
        Manner now = manner;
        try {
            printer.print(job.pdf(), now);
        } catch (Unable silent) {
            return job.nowhere(silent.getMessage());
        }
        manner = now.times(1);
        return new Landing(Ending.PRINTED, sent(job.pages(), now.copies(), printer.name()));
    }

    private static String sent(int pages, int copies, String printer) {
        return copies == 1 ? WORDS.count("sent", pages, printer) : WORDS.count("sent.copies", pages, printer, copies);
    }

    private Landing show(Job job, Path file) {
        return viewer.show(file) ? new Landing(Ending.SHOWN, WORDS.say("viewer")) : job.nowhere(WORDS.say("nowhere"));
    }

    /** Whether a program of this desktop took the file. */
    public boolean open(Path file) {
        return viewer.show(file);
    }
}
