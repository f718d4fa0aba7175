package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homestretch.store.refusal.StoreException.Kind;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;

/** A damaged database is mended from the journal. */
@Beside
class DamageTest extends DamagedClinic {

    @Test
    void aFlippedBitInTheDatabaseIsMendedFromTheJournal() throws IOException {
        for (int flip = 0; flip < 20; flip++) {
            restore();
            flip(Database.FILE);
            assertComplete();
        }
    }

    @Test
    void aFlippedBitInTheDatabaseIsMendedAfterACrashToo() throws IOException {
        for (int flip = 0; flip < 15; flip++) {
            restore();
            flip(Database.FILE);
            Files.delete(folder.resolve(CleanClosing.NAME));
            assertComplete();
        }
    }

    @Test
    void aFlippedBitInTheMarkOfClosingDoesNoHarm() throws IOException {
        for (int flip = 0; flip < 8; flip++) {
            restore();
            flip(CleanClosing.NAME);
            assertComplete();
        }
    }

    @Test
    void aTruncatedOrMissingDatabaseIsMadeAnew() throws IOException {
        for (int cut = 0; cut < 8; cut++) {
            restore();
            truncate(Database.FILE, random.nextInt((int) Files.size(folder.resolve(Database.FILE))));
            if (cut % 2 == 0) {
                Files.delete(folder.resolve(CleanClosing.NAME));
            }
            assertComplete();
        }
        Files.delete(folder.resolve(Database.FILE));
        assertComplete();
    }

    @Test
    void theDamagedDatabaseIsKeptAside() throws IOException {
        flip(Database.FILE);
        byte[] damaged = Files.readAllBytes(folder.resolve(Database.FILE));
        assertComplete();

        try (var files = Files.list(folder)) {
            Path aside = files.filter(file -> file.getFileName().toString().startsWith("clinic-damaged-2"))
                    .findFirst()
                    .orElseThrow();
            assertThat(aside).hasBinaryContent(damaged);
        }
    }

    @Test
    void aDatabaseThatLostItsTablesIsMadeAnew() throws Exception {
        sql("drop table patient");
        Files.delete(folder.resolve(CleanClosing.NAME));
        assertComplete();

        sql("drop all objects");
        Files.delete(folder.resolve(CleanClosing.NAME));
        assertComplete();
    }

    @Test
    void aDatabaseChangedBehindTheJournalsBackIsMadeAnew() throws Exception {
        sql("update patient set document = replace(document, 'Family', 'Forged')");
        Files.delete(folder.resolve(CleanClosing.NAME));

        assertComplete();
    }

    @Test
    void aHistoryThatWasDamagedIsMadeAnewAfterACrash() throws Exception {
        var damages = List.of(
                "alter table history drop column person",
                "alter table history drop column act",
                "update history set act = 'no act'",
                "update history set act = replace(act, 'registered', 'report_exported')",
                "update history set person = 'Mallory' where sequence = 3",
                "update history set patient = null where sequence = 2",
                "update history set thing = 'another' where sequence = 2");
        for (String damage : damages) {
            restore();
            sql(damage);
            Files.delete(folder.resolve(CleanClosing.NAME));
            assertComplete();
            assertHistories();
        }
    }

    /** What the comparison with the journal does not look at comes out when it is asked for, also after opening anew. */
    @Test
    void aTableThatFailsAgainAfterOpeningAnewIsMadeFromTheJournal() throws Exception {
        for (String damage : List.of("drop table counter", "alter table patient drop column leg")) {
            restore();
            try (var clinic = Clinics.open(folder)) {
                sqlBeside(damage);
                assertThat(clinic.patients().nextNumber()).isEqualTo(PATIENTS + 1);
                assertThat(clinic.patients().find("")).isEqualTo(expected);
                clinic.patients().save(KilledWriter.patient(PATIENTS + 1));
                assertThat(clinic.patients().find("")).hasSize(PATIENTS + 1);
            }
            try (var clinic = Clinics.open(folder)) {
                assertThat(clinic.patients().find("")).hasSize(PATIENTS + 1);
            }
        }
    }

    @Test
    void aHistoryThatIsDamagedUnderwayIsMadeAnew() throws Exception {
        try (var clinic = Clinics.open(folder)) {
            sqlBeside("alter table history drop column person");

            assertThat(clinic.journal().of(expected.getFirst().patient().id())).hasSize(2);
        }
        assertHistories();
    }

    @Test
    void tablesMadeByOtherMigrationsAreMadeAnew() throws Exception {
        sql("update migration set checksum = 'another'");
        Files.delete(folder.resolve(CleanClosing.NAME));

        assertComplete();
    }

    @Test
    void tablesOfANewerVersionAreLeftAlone() throws Exception {
        sql("insert into migration (number, name, checksum, applied) values (999, 'later', 'x', current_timestamp)");
        Files.delete(folder.resolve(CleanClosing.NAME));

        assertRefused(Kind.NEWER_FORMAT, "This clinic was last used with a newer Homestretch.");
    }

    @Test
    void aDatabaseThatFailsWhileOpenIsMadeAnewUnderway() throws IOException {
        try (var clinic = Clinics.open(folder)) {
            clinic.patients().find("");
            Files.write(folder.resolve(Database.FILE), new byte[200_000]);
            clinic.patients().save(KilledWriter.patient(PATIENTS + 1));
            clinic.patients().save(KilledWriter.patient(PATIENTS + 2));

            assertThat(clinic.patients().find("")).hasSize(PATIENTS + 2);
        }
        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().find("")).hasSize(PATIENTS + 2);
        }
    }
}
