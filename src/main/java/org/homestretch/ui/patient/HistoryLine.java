package org.homestretch.ui.patient;

import java.util.Optional;
import org.homestretch.program.Program;

/** One thing that happened in the course of a record, as the history shows it. */
record HistoryLine(Kind kind, String when, String title, String text, Optional<Program> printed) {

    /** What kinds of things a history holds. */
    enum Kind {
        VISIT,
        PROGRAM,
        REGISTERED
    }
}
