package org.homestretch.sample;

import java.time.LocalDate;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.History;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Patients;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Episode;
import org.homestretch.program.ClinicSettings;
import org.homestretch.program.Program;
import org.homestretch.program.Programs;
import org.homestretch.progress.RecentPain;
import org.homestretch.progress.Visits;

/** Enters the sample clinic's patients into a clinic, as if they had been seen over the last two months. */
public record SampleRecords(
        ClinicSettings settings, Patients patients, Programs programs, Visits visits, Guidance guidance) {

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
        Episode episode = sample.episode(patient, today, by);
        int number = 0;
        for (SampleProgram program : sample.programs()) {
            number++;
            days.goBack(program.ago());
            Program made = program.program(new SampleProgram.Numbered(patient.id(), number, by), library, today);
            programs.save(told(made, presented(patient, episode, today)));
        }
        days.goBack(sample.lastSeen() <= LATELY ? 0 : sample.lastSeen());
        patients.save(episode);
    }

    private Presentation presented(Patient patient, Episode episode, LocalDate today) {
        var plan = new Presentation.Plan(false, 0);
        return Presentation.of(patient, episode, RecentPain.of(visits.of(patient.id())), plan, today);
    }

    /** With what its sheet said to this patient. */
    private Program told(Program made, Presentation patient) {
        return made.printing()
                .map(had -> new Program.Printing(
                        had.at(), had.by(), guidance.reminders(patient, History.NONE, made.prescriptions())))
                .map(printing -> made.printed(printing.with(guidance.facts(patient))))
                .orElse(made);
    }
}
