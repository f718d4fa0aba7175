package org.homestretch.ui.patient.history;

import org.homestretch.program.Program;
import org.homestretch.progress.GivenSheet;

/** What the application does with the sheets of a record; what follows is done once the journal has it. */
public interface PrintedSheets {

    /** Prints a printed program once more, where the gate lets it. */
    void reprint(Program program, Runnable then);

    /** Somebody says what became of a sheet that was perhaps printed. */
    void settle(GivenSheet sheet, boolean given, Runnable then);
}
