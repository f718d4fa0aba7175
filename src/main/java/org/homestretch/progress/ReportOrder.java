package org.homestretch.progress;

import java.time.LocalDate;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;

/** All that is needed to make one progress report. */
public record ReportOrder(
        Letterhead letterhead, Chart chart, Standards standards, String clinician, LocalDate date, Paper paper) {}
