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

    public void enter(SampleClinic sample, Library library, LocalDate today) {
        settings.save(sample.letterhead());
        for (SamplePatient one : sample.patients()) {
            enter(one, sample.owner(), library, today);
        }
    }

    private void enter(SamplePatient sample, String by, Library library, LocalDate today) {
        Patient patient = sample.patient(patients.nextNumber());
        patients.save(patient);
        patients.save(sample.episode(patient, today, by));
        sample.visits().forEach(visit -> visits.save(visit.visit(patient.id(), today, by)));
        int number = 0;
        for (SampleProgram program : sample.programs()) {
            number++;
            programs.save(program.program(new SampleProgram.Numbered(patient.id(), number, by), library, today));
        }
    }
}
