package org.homestretch.ui.program.sheet;

import java.nio.file.Path;
import java.util.Optional;
import org.homestretch.advice.Landing;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.Sheets.Sheet;

/** Where finished sheets go: to paper, or to a file the user chooses. */
public interface Printing {

    /** A sheet that was made, and what it was made from. */
    record Finished(SheetOrder order, Sheet sheet) {}

    /** Hands the sheet to the printer, or where there is none to a viewer; done away from the screen. */
    Landing print(Finished finished);

    /** Asks the user for a file; nothing when the user turns away. Asked on the screen's thread. */
    Optional<Path> chooseFile(String suggestedName);

    /** Writes the sheet to a file. Done away from the screen. */
    Landing write(Finished finished, Path file);

    /** Asks the user which printer sheets go to from now on; false when none was chosen. On the screen's thread. */
    boolean choosePrinter();
}
