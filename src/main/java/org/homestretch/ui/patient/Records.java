package org.homestretch.ui.patient;

import org.homestretch.patient.Patients;
import org.homestretch.program.Programs;
import org.homestretch.progress.Visits;

/** Where the parts of a patient's record are kept. */
public record Records(Patients patients, Visits visits, Programs programs) {}
