package org.homestretch.ui.patient.history;

import org.homestretch.program.Program;
import org.homestretch.progress.GivenSheet;

/** What the application does with the sheets of a record; the record is told by the journal what became of them. */
public interface PrintedSheets {

    /** Prints a printed program once more, where the gate lets it. */
    void reprint(Program program);

    /** Somebody says what became of a sheet that was perhaps printed. */
    void settle(GivenSheet sheet, boolean given);
}
