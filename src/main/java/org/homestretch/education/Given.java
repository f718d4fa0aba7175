package org.homestretch.education;

import java.time.LocalDate;
import org.homestretch.program.Letterhead;
import org.homestretch.program.SheetStyle;

/** Under which letterhead, to whom, on which day and in which look something is given; the layout says nothing here. */
public record Given(Letterhead letterhead, String patient, LocalDate date, SheetStyle style) {}
