package org.homestretch.ui.kit.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.homestretch.advice.Landing;
import org.homestretch.desktop.Manner;
import org.homestretch.desktop.Printer;
import org.homestretch.program.Sheets.Sheet;

/** Where finished papers go: to a printer, or to a file the user chooses. */
public interface Printing {

    /** A paper that was made: its kind, and what a file of it is called, as plain text without an ending. */
    record Finished(String kind, String name, Sheet sheet) {}

    /** Hands the paper to the printer, or where there is none to a viewer; done away from the screen. */
    Landing print(Finished finished);

    /** Asks the user for a file; nothing when the user turns away. Asked on the screen's thread. */
    Optional<Path> chooseFile(String suggestedName);

    /** Writes the paper to a file. Done away from the screen. */
    Landing write(Finished finished, Path file);

    /** The printers of this computer; asked away from the screen, for the system may take its time. */
    List<Printer> printers();

    /** The one papers go to; nothing where this computer has none. Asked away from the screen too. */
    Optional<Printer> printer();

    /** How papers are printed. */
    Manner manner();

    /** How they are from now on; several copies are for the next paper only. */
    void printSo(Manner manner);

    /** Papers go to this printer from now on. */
    void printOn(Printer printer);

    /** Asks the user which printer papers go to from now on; false when none was chosen. On the screen's thread. */
    boolean choosePrinter();
}
