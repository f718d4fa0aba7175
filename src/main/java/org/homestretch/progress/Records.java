package org.homestretch.progress;

import java.util.UUID;
import org.homestretch.basics.Journal;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Patients;
import org.homestretch.program.Programs;

/** Where the parts of a patient's record are kept, with the journal of what was done, and who tells of changes. */
public record Records(Patients patients, Visits visits, Programs programs, Journal journal, Changes changes) {

    /** All that is kept of one patient, as it is now. */
    public Chart of(Patient patient) {
        UUID id = patient.id();
        return new Chart(patient, patients.episodeOf(id), visits.of(id), programs.of(id), journal.of(id));
    }
}
