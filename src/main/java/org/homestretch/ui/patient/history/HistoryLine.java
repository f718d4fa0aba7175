package org.homestretch.ui.patient.history;

import java.util.List;
import java.util.Optional;
import org.homestretch.program.Program;
import org.homestretch.progress.GivenSheet;

/** One thing that happened in the course of a record, as the history shows it. */
public record HistoryLine(
        Kind kind,
        String when,
        String title,
        String text,
        List<String> notes,
        Optional<Program> printed,
        Optional<GivenSheet> unsure) {

    HistoryLine(Kind kind, String when, String title, String text, List<String> notes, Optional<Program> printed) {
        this(kind, when, title, text, notes, printed, Optional.empty());
    }

    public HistoryLine {
        notes = List.copyOf(notes);
    }

    /** What kinds of things a history holds. */
    enum Kind {
        VISIT,
        PROGRAM,
        FLARE_UP,
        SHEET,
        EXPLAINED,
        REGISTERED
    }
}
