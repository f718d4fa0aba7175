package org.homestretch.ui.patient;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.advice.Adviser;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.program.Program;
import org.homestretch.progress.GivenSheet;
import org.homestretch.progress.Records;
import org.homestretch.reading.DateOrder;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryJournal;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.testing.MemoryPrograms;
import org.homestretch.testing.MemoryRecords;
import org.homestretch.testing.MemoryTray;
import org.homestretch.testing.MemoryVisits;
import org.homestretch.testing.SomeCards;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.patient.history.PrintedSheets;
import org.homestretch.ui.patient.record.Sources;
import org.homestretch.ui.patient.registration.Typing;

/** A desk with a clinic in memory on 18 November 2025, for tests of the patients view. */
public final class Desks {

    public static final LocalDate TODAY = LocalDate.of(2025, 11, 18);

    public final Desk desk;
    public final Notices notices = new Notices();
    public final MemoryPatients patients = new MemoryPatients();
    public final MemoryVisits visits = new MemoryVisits();
    public final MemoryPrograms programs = new MemoryPrograms();
    public final MemoryJournal journal;
    public Thresholds thresholds = Thresholds.USUAL;
    /** Stands for a letter that no type face has. */
    public final Function<String, Optional<String>> unprintable =
            name -> Optional.of("𠮷").filter(name::contains);

    public final MemoryTray tray = new MemoryTray();
    public final SomeCards cards = new SomeCards();
    public final List<Program> reprinted = new ArrayList<>();
    public final Map<GivenSheet, Boolean> settled = new LinkedHashMap<>();

    public Desks() {
        this(Clock.fixed(Instant.parse("2025-11-18T10:00:00Z"), ZoneOffset.UTC));
    }

    public Desks(Clock clock) {
        desk = new Desk("Dr Nadia Brandt", clock);
        journal = new MemoryJournal(desk.user(), clock);
    }

    public PatientModel model() {
        Records records = MemoryRecords.of(patients, visits, programs, journal);
        var tasks = new InlineTasks(notices);
        var workplace = new Workplace(desk, tasks, notices, new OpenRecord(desk, tasks, records));
        return new PatientModel(
                workplace,
                new Sources(
                        records,
                        () -> thresholds,
                        Adviser.of(SomeExercises.library(), () -> thresholds),
                        SomeExercises.library().all()),
                new Typing(DateOrder.DAY_FIRST, unprintable),
                new PatientModel.Papers(new Pile(), cards.at(workplace, tray)));
    }

    /** Sheets that were asked for again, and what was said of others. */
    private final class Pile implements PrintedSheets {

        @Override
        public void reprint(Program program) {
            reprinted.add(program);
        }

        @Override
        public void settle(GivenSheet sheet, boolean given) {
            settled.put(sheet, given);
        }
    }

    public Patient register(String given, String family, int number) {
        var patient = Patient.register(number, new PersonName(given, family), LocalDate.of(1978, 3, 3), Sex.F);
        patients.save(patient);
        return patient;
    }

    public Patient chosen(String given, String family) {
        Patient patient = register(given, family, patients.nextNumber());
        desk.chosen().set(Optional.of(patient));
        return patient;
    }
}
