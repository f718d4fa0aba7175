package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.time.LocalDate;
import org.homestretch.basics.Act;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.program.Paper;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.GivenSheet;
import org.homestretch.progress.Visit;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clinics that earlier programs wrote open with all they hold, from their database and from their journal alone. */
@Beside
class EarlierClinicTest extends EarlierClinics {

    /** The first without a format, the second begun by it and gone on with in format 2. */
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @ValueSource(strings = {"clinic-0.1", "clinic-format-2"})
    private @interface OfEachFormat {}

    @OfEachFormat
    void itOpensFromItsDatabase(String clinic) throws IOException {
        copy(clinic);

        try (Office office = open()) {
            allIsThere(office);
        }
    }

    @OfEachFormat
    void itOpensFromItsJournalAlone(String clinic) throws IOException {
        copy(clinic);
        Files.delete(folder.resolve("clinic.mv.db"));
        Files.delete(folder.resolve("clinic.closed"));

        try (Office office = open()) {
            allIsThere(office);
        }
    }

    /** Tables an older program filled hold its own form; they are compared as of today and need not be made anew. */
    @OfEachFormat
    void afterACrashItsDatabaseIsStillGood(String clinic) throws IOException {
        copy(clinic);
        Files.delete(folder.resolve("clinic.closed"));

        try (Office office = open()) {
            allIsThere(office);
        }

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .noneMatch(name -> name.startsWith("clinic-damaged"));
        }
    }

    @OfEachFormat
    void itIsWorkedOnAndOpensAgain(String clinic) throws IOException {
        copy(clinic);
        try (Office office = open()) {
            savedAgainNothingIsNoted(office, named(office, "Nguyễn"));
            Patient hans = named(office, "Müller");
            office.patients().save(Episode.begin(hans.id()));
            office.visits()
                    .save(Visit.on(LocalDate.of(2026, 12, 24), hans.id(), OWNER).noted("Another visit."));
        }

        try (Office office = open()) {
            allIsThere(office);
            assertThat(office.visits()
                            .of(named(office, "Müller").id())
                            .getLast()
                            .date())
                    .isEqualTo(LocalDate.of(2026, 12, 24));
        }
    }

    @Test
    void itsRecoveryCodeStillGivesANewPassword() throws IOException {
        copy("clinic-0.1");
        Office.recover(folder, "72T9-QJMM-TGN3-DM22-J8GD", "seven slow paper boats");

        try (Office office = Office.open(workbench, folder, OWNER, "seven slow paper boats")) {
            allIsThere(office);
        }
    }

    @Test
    void theActsOfFormat2AreKnown() throws IOException {
        copy("clinic-format-2");

        try (Office office = open()) {
            Patient patient = named(office, "Nguyễn");
            Chart chart = office.records().of(patient);
            assertThat(chart.sheets())
                    .extracting(GivenSheet::outcome)
                    .startsWith(GivenSheet.Outcome.NOT_GIVEN, GivenSheet.Outcome.UNKNOWN, GivenSheet.Outcome.GIVEN);
            assertThat(acts(office))
                    .filteredOn(act -> act.kind() == Act.Kind.PASSED)
                    .extracting(act -> act.what("reason").orElse(""))
                    .containsExactly("The red-flag screen is 40 days old.");
            assertThat(office.settings().paper()).isEqualTo(Paper.LETTER);
            assertThat(office.rulebook().changes())
                    .extracting(entry -> entry.act().kind())
                    .containsExactly(Act.Kind.RULES_CHANGED, Act.Kind.SAID);
        }
    }

    /** What older records lack, or have in another form, is no change. */
    private static void savedAgainNothingIsNoted(Office office, Patient patient) {
        var before = office.journal().of(patient.id());
        office.patients().save(patient);
        office.patients().save(office.patients().episodeOf(patient.id()));
        office.visits().of(patient.id()).forEach(office.visits()::save);
        office.programs().of(patient.id()).stream().filter(Program::draft).forEach(office.programs()::save);
        assertThat(office.journal().of(patient.id())).isEqualTo(before);
        int changes = office.rulebook().changes().size();
        office.rulebook().save(office.rulebook().thresholds());
        assertThat(office.rulebook().changes()).hasSize(changes);
    }
}
