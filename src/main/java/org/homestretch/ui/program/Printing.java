package org.homestretch.ui.program;

import java.nio.file.Path;
import java.util.Optional;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.Sheets.Sheet;

/** Where finished sheets go: to paper, or to a file the user chooses. */
public interface Printing {

    /** A sheet that was made, and what it was made from. */
    record Finished(SheetOrder order, Sheet sheet) {}

    /** Keeps the sheet as a file and hands it to the desktop; says where it went. Done away from the screen. */
    String print(Finished finished);

    /** Asks the user for a file; nothing when the user turns away. Asked on the screen's thread. */
    Optional<Path> chooseFile(String suggestedName);

    /** Writes the sheet to a file. Done away from the screen. */
    void write(Finished finished, Path file);
}
