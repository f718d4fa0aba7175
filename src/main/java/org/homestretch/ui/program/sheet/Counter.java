package org.homestretch.ui.program.sheet;

import java.util.function.Function;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;

/** Who hands sheets out, and how a printed program's sheet is ordered again. */
public record Counter(Function<Program, SheetOrder> again, boolean clinician) {}
