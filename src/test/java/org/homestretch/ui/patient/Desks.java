package org.homestretch.ui.patient;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.patient.DateOrder;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.program.Program;
import org.homestretch.progress.Records;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryJournal;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.testing.MemoryPrograms;
import org.homestretch.testing.MemoryVisits;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Notices;

/** A desk with a clinic in memory on 18 November 2025, for tests of the patients view. */
final class Desks {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 18);

    final Desk desk;
    final Notices notices = new Notices();
    final MemoryPatients patients = new MemoryPatients();
    final MemoryVisits visits = new MemoryVisits();
    final MemoryPrograms programs = new MemoryPrograms();
    final MemoryJournal journal;
    final List<Program> reprinted = new ArrayList<>();

    Desks() {
        this(Clock.fixed(Instant.parse("2025-11-18T10:00:00Z"), ZoneOffset.UTC));
    }

    Desks(Clock clock) {
        desk = new Desk("Dr Nadia Brandt", clock);
        journal = new MemoryJournal(desk.user(), clock);
    }

    PatientModel model() {
        return new PatientModel(
                desk,
                new PatientModel.Office(new InlineTasks(notices), notices),
                new PatientModel.Shelves(new Records(patients, visits, programs), journal),
                DateOrder.DAY_FIRST,
                reprinted::add);
    }

    Patient register(String given, String family, int number) {
        var patient = Patient.register(number, new PersonName(given, family), LocalDate.of(1978, 3, 3), Sex.F);
        patients.save(patient);
        return patient;
    }

    Patient chosen(String given, String family) {
        Patient patient = register(given, family, patients.nextNumber());
        desk.chosen().set(Optional.of(patient));
        return patient;
    }
}
