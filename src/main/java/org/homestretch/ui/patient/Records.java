package org.homestretch.ui.patient;

import org.homestretch.patient.Journal;
import org.homestretch.patient.Patients;
import org.homestretch.program.Programs;
import org.homestretch.progress.Visits;

/** Where the parts of a patient's record are kept, and the journal of what was done with it. */
public record Records(Patients patients, Visits visits, Programs programs, Journal journal) {}
