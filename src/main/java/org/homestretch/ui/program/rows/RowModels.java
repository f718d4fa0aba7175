package org.homestretch.ui.program.rows;

import org.homestretch.ui.kit.walking.PlanModel;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.edit.RowCursor;
import org.homestretch.ui.program.findings.FindingsModel;

/** What the rows of a program show and change. */
public record RowModels(
        ProgramModel program,
        RowCursor cursor,
        FindingsModel findings,
        AlternativesModel alternatives,
        NoteModel notes,
        PlanModel plan) {}
