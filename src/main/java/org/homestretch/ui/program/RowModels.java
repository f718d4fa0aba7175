package org.homestretch.ui.program;

/** What the rows of a program show and change. */
public record RowModels(
        ProgramModel program,
        RowCursor cursor,
        FindingsModel findings,
        AlternativesModel alternatives,
        NoteModel notes) {}
