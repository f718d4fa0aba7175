package org.homestretch.sample;

import java.time.LocalDate;
import org.homestretch.exercise.Library;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Patients;
import org.homestretch.program.ClinicSettings;
import org.homestretch.program.Programs;
import org.homestretch.progress.Visits;

/** Enters the sample clinic's patients into a clinic, as if they had been seen over the last two months. */
public record SampleRecords(ClinicSettings settings, Patients patients, Programs programs, Visits visits) {

    /** Whoever was seen within so many days is taken up again today, the others are of earlier days. */
    private static final int LATELY = 5;

    public void enter(SampleClinic sample, Library library, DaysAgo days) {
        settings.save(sample.letterhead());
        for (SamplePatient one : sample.patients()) {
            enter(one, sample.owner(), library, days);
        }
        days.goBack(0);
    }

    /** Each thing is entered on the day it happened, as far as the clock of the records can be put back. */
    private void enter(SamplePatient sample, String by, Library library, DaysAgo days) {
        days.goBack(0);
        LocalDate today = LocalDate.now(days);
        Patient patient = sample.patient(patients.nextNumber());
        days.goBack(sample.firstSeen());
        patients.save(patient);
        for (SampleVisit visit : sample.visits()) {
            days.goBack(visit.ago());
            visits.save(visit.visit(patient.id(), today, by));
        }
        int number = 0;
        for (SampleProgram program : sample.programs()) {
            number++;
            days.goBack(program.ago());
            programs.save(program.program(new SampleProgram.Numbered(patient.id(), number, by), library, today));
        }
        days.goBack(sample.lastSeen() <= LATELY ? 0 : sample.lastSeen());
        patients.save(sample.episode(patient, today, by));
    }
}
