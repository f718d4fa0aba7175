package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.homestretch.basics.Act;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Visit;
import org.homestretch.testing.Beside;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.testing.MemoryPrograms;
import org.homestretch.testing.MemoryVisits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class RandomWorkTest {

    private static final int STEPS = 100;
    private static final List<String> GIVEN = List.of("Elena", "Łukasz", "Ann", "Zoé", "Tunde");
    private static final List<String> FAMILY = List.of("Marsh", "Wójcik", "Lee", "O Neil", "Okafor");

    @TempDir
    Path folder;

    private final MemoryPatients patients = new MemoryPatients();
    private final MemoryPrograms programs = new MemoryPrograms();
    private final MemoryVisits visits = new MemoryVisits();
    private final List<Patient> everyone = new ArrayList<>();
    private Random random;
    private ClinicFile clinic;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anySequenceOfWorkLeavesWhatTheSimpleModelHolds(long seed) throws Exception {
        random = new Random(seed);
        clinic = Clinics.create(folder);
        for (int step = 0; step < STEPS; step++) {
            work();
        }
        compare();
        clinic.close();
    }

    private void work() throws Exception {
        if (everyone.isEmpty()) {
            register();
            return;
        }
        switch (random.nextInt(14)) {
            case 0, 1 -> register();
            case 2 -> rename();
            case 3 -> removeOrBringBack();
            case 4 -> episode();
            case 5, 6 -> program();
            case 7 -> print();
            case 8 -> visit();
            case 9 -> changeVisit();
            case 10, 11, 12 -> clinic.journal().note(anyone().id(), Act.of(Act.Kind.REPORT_EXPORTED));
            default -> reopen();
        }
        if (random.nextInt(20) == 0) {
            compare();
        }
    }

    private void register() {
        var patient = Clinics.patient(clinic.patients().nextNumber(), any(GIVEN), any(FAMILY));
        everyone.add(patient);
        save(patient);
    }

    private void rename() {
        var patient = anyone();
        save(patient.named(new PersonName(any(GIVEN), any(FAMILY))));
    }

    private void save(Patient patient) {
        everyone.replaceAll(one -> one.id().equals(patient.id()) ? patient : one);
        patients.save(patient);
        clinic.patients().save(patient);
    }

    private void removeOrBringBack() {
        var patient = anyone();
        if (patients.byId(patient.id()).isPresent()) {
            patients.remove(patient);
            clinic.patients().remove(patient);
        } else {
            save(patient);
        }
    }

    private void episode() {
        var old = patients.episodeOf(anyone().id());
        var equipment = new HashSet<>(Set.of(Equipment.MAT));
        equipment.add(any(List.of(Equipment.values())));
        var changed = old.with(old.diagnosis()
                        .withMain(any(List.of(Condition.values())))
                        .onLeg(any(List.of(Side.values()))))
                .with(old.circumstances().withEquipment(equipment));
        patients.save(changed);
        clinic.patients().save(changed);
    }

    private void program() {
        var patient = anyone().id();
        Program program = programs.latestFor(patient)
                .orElseGet(() -> Program.first(patient))
                .editable();
        var exercise = any(Clinics.LIBRARY.all());
        var changed =
                program.has(exercise) ? program.remove(exercise) : program.add(Prescription.usual(exercise, Side.LEFT));
        programs.save(changed);
        clinic.programs().save(changed);
    }

    private void print() {
        programs.latestFor(anyone().id()).filter(Program::draft).ifPresent(draft -> {
            if (random.nextInt(4) == 0) {
                programs.remove(draft);
                clinic.programs().remove(draft);
            } else {
                var printed = draft.printed(Instant.parse("2026-11-22T10:00:00Z"), "NB");
                programs.save(printed);
                clinic.programs().save(printed);
            }
        });
    }

    private void visit() {
        keep(Visit.on(LocalDate.of(2026, 1, 1 + random.nextInt(20)), anyone().id(), "NB"));
    }

    private void changeVisit() {
        var all = visits.of(anyone().id());
        if (all.isEmpty()) {
            return;
        }
        var visit = any(all);
        if (random.nextBoolean()) {
            keep(visit.withLeg(Optional.of(PainScore.of(random.nextInt(11)))));
        } else {
            visits.remove(visit);
            clinic.visits().remove(visit);
        }
    }

    private void keep(Visit visit) {
        visits.save(visit);
        clinic.visits().save(visit);
    }

    /** Closes and opens again, at times as after a crash or with the database file gone. */
    private void reopen() throws Exception {
        clinic.close();
        switch (random.nextInt(3)) {
            case 0 -> Files.delete(folder.resolve(CleanClosing.NAME));
            case 1 -> Files.delete(folder.resolve(Database.FILE));
            default -> {}
        }
        clinic = Clinics.open(folder);
    }

    private void compare() {
        assertThat(clinic.patients().find(""))
                .extracting(PatientLine::patient)
                .containsExactlyInAnyOrderElementsOf(
                        patients.find("").stream().map(PatientLine::patient).toList());
        for (String words : List.of("marsh", "WOJCIK", "ann lee", "łukasz", "zoe", "zz", "marsh elena")) {
            assertThat(numbers(clinic.patients().find(words))).as(words).isEqualTo(numbers(patients.find(words)));
        }
        for (var patient : everyone) {
            assertThat(clinic.patients().byId(patient.id())).isEqualTo(patients.byId(patient.id()));
            assertThat(clinic.patients().episodeOf(patient.id())).isEqualTo(patients.episodeOf(patient.id()));
            assertThat(clinic.programs().of(patient.id())).isEqualTo(programs.of(patient.id()));
            assertThat(clinic.visits().of(patient.id())).isEqualTo(visits.of(patient.id()));
        }
        clinic.patients().find("").forEach(this::compareLine);
    }

    private void compareLine(PatientLine line) {
        var id = line.patient().id();
        var seen = visits.of(id);
        var mark = programs.of(id).stream()
                .filter(program -> !(program.draft() && program.empty()))
                .findFirst()
                .map(newest -> newest.draft() ? PatientLine.ProgramMark.DRAFT : PatientLine.ProgramMark.PRINTED)
                .orElse(PatientLine.ProgramMark.NONE);
        assertThat(line.condition())
                .isEqualTo(patients.episodeOf(id).diagnosis().main());
        assertThat(line.leg()).isEqualTo(patients.episodeOf(id).diagnosis().leg());
        assertThat(line.visits()).isEqualTo(seen.size());
        assertThat(line.lastVisit()).isEqualTo(seen.stream().map(Visit::date).reduce((one, later) -> later));
        assertThat(line.program()).isEqualTo(mark);
    }

    private static List<Integer> numbers(List<PatientLine> lines) {
        return lines.stream().map(line -> line.patient().number()).sorted().toList();
    }

    private Patient anyone() {
        return any(everyone);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
