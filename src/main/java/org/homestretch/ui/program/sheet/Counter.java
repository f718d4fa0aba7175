package org.homestretch.ui.program.sheet;

import java.util.function.Function;
import org.homestretch.basics.Journal;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;

/** Who hands sheets out, where that is noted, and how a printed program's sheet is ordered again. */
public record Counter(Journal journal, Function<Program, SheetOrder> again, boolean clinician) {}
