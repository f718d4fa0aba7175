package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Patient;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;
import org.homestretch.program.Program;

/** All that is needed to make one progress report; visits oldest first, programs newest first. */
public record ReportOrder(Letterhead letterhead, Chart chart, String clinician, LocalDate date, Paper paper) {

    /** What the record of one patient holds. */
    public record Chart(Patient patient, Episode episode, List<Visit> visits, List<Program> programs) {

        public Chart {
            visits = List.copyOf(visits);
            programs = List.copyOf(programs);
        }
    }
}
