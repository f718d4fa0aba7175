package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.progress.Visit;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.refusal.StoreException;
import org.homestretch.store.refusal.StoreException.Kind;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinic that a newer program worked with is refused in plain words, and not a byte of it is changed. */
@Beside
class NewerClinicTest {

    private final Patient elena = Clinics.patient(1, "Elena", "Marsh");

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAClinic() {
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(elena);
        }
    }

    @Test
    void oneNewerRecordIsEnough() throws IOException {
        new OtherProgram(folder).note(elena.id(), event -> event.put("format", 3));

        refusedUnchanged();
    }

    @Test
    void soIsOneInTheMiddle() throws IOException {
        var other = new OtherProgram(folder);
        other.note(elena.id(), event -> event.put("format", 99).put("unheardOf", "of"));
        other.note(elena.id(), event -> {});

        refusedUnchanged();
    }

    @Test
    void soIsOneNewerDocumentInARecordOfToday() throws IOException {
        new OtherProgram(folder)
                .keep(Subject.EPISODE, elena.id(), Episode.begin(elena.id()), episode -> episode.put("format", 3));

        refusedUnchanged();
    }

    @Test
    void theDatabaseMayBeMissing() throws IOException {
        new OtherProgram(folder).note(elena.id(), event -> event.put("format", 3));
        Files.delete(folder.resolve(Database.FILE));

        refusedUnchanged();
    }

    @Test
    void wordsThatLookLikeAFormatAreNone() {
        try (var clinic = Clinics.open(folder)) {
            var visit = Visit.on(LocalDate.of(2026, 11, 22), elena.id(), "NB");
            clinic.visits().save(visit.noted("{\"format\":99,"));
        }

        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.visits().of(elena.id())).hasSize(1);
        }
    }

    private void refusedUnchanged() throws IOException {
        Map<String, byte[]> before = files();

        assertThatThrownBy(() -> Clinics.open(folder))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.NEWER_FORMAT))
                .hasMessage("This clinic was last used with a newer Homestretch. Nothing was changed."
                        + " Install that version on this computer, then open it again.");

        Map<String, byte[]> after = files();
        assertThat(after).hasSameSizeAs(before).isNotEmpty();
        after.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(before.get(name)));
    }

    private Map<String, byte[]> files() throws IOException {
        var all = new HashMap<String, byte[]>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        all.remove(Lock.NAME);
        return all;
    }
}
