package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.progress.Visit;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.refusal.StoreException;
import org.homestretch.store.refusal.StoreException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One record that cannot be read: the others are there, its own line says so, and nothing is written over it. */
class UnreadableRecordTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Patient elena = Clinics.patient(1, "Elena", "Marsh");
    private final Patient rosa = Clinics.patient(2, "Rosa", "Jiménez");
    private final Episode screened = Episode.begin(elena.id()).screened(RedFlagScreen.clear(DAY, "NB"));
    private final Visit visit = Visit.on(DAY, elena.id(), "NB");

    @TempDir
    private Path folder;

    private OtherProgram other;

    @BeforeEach
    void makeAClinic() {
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(elena);
            clinic.patients().save(rosa);
            clinic.patients().save(screened);
            clinic.visits().save(visit);
        }
        other = new OtherProgram(folder);
    }

    @Test
    void anEpisodeThatCannotBeReadHidesNobody() throws IOException {
        other.keep(Subject.EPISODE, elena.id(), screened, episode -> episode.put("screens", "none"));

        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().find(""))
                    .extracting(PatientLine::patient)
                    .containsExactly(rosa, elena);
            PatientLine line = line(clinic, "elena");
            assertThat(line.readable()).isFalse();
            assertThat(line.screen()).isEmpty();
            assertThat(line(clinic, "rosa").readable()).isTrue();
            assertUnreadable("episode", () -> clinic.patients().episodeOf(elena.id()));
            assertThat(clinic.patients().episodeOf(rosa.id())).isEqualTo(Episode.begin(rosa.id()));
        }
    }

    @Test
    void itIsNotWrittenOver() throws IOException {
        other.keep(Subject.EPISODE, elena.id(), screened, episode -> episode.put("unheardOf", true));

        try (var clinic = Clinics.open(folder)) {
            int lines = clinic.journal().of(elena.id()).size();
            assertUnreadable("episode", () -> clinic.patients().save(screened));
            assertThat(clinic.journal().of(elena.id())).hasSize(lines);
        }
    }

    @Test
    void aVisitThatCannotBeReadHidesNobodyAndNoOtherPatientsVisits() throws IOException {
        try (var clinic = Clinics.open(folder)) {
            clinic.visits().save(Visit.on(DAY, rosa.id(), "NB"));
        }
        other.keep(Subject.VISIT, elena.id(), visit, document -> ((ObjectNode) document.get("scores")).put("leg", "?"));

        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().find("")).hasSize(2);
            assertUnreadable("visit", () -> clinic.visits().of(elena.id()));
            assertThat(clinic.visits().of(rosa.id())).hasSize(1);
        }
    }

    @Test
    void aPatientWhoCannotBeReadIsNamedAndKeptFromBeingOpenedOrWrittenOver() throws IOException {
        other.keep(Subject.PATIENT, elena.id(), elena, document -> document.put("sex", "unheard_of"));

        try (var clinic = Clinics.open(folder)) {
            PatientLine line = line(clinic, "elena");
            assertThat(line.readable()).isFalse();
            assertThat(line.patient().name()).isEqualTo(elena.name());
            assertThat(line.patient().born()).isEqualTo(elena.born());
            assertThat(line.patient().number()).isEqualTo(1);
            assertUnreadable("patient", () -> clinic.patients().episodeOf(elena.id()));
            assertUnreadable(
                    "patient", () -> clinic.patients().save(line.patient().named(new PersonName("E", "M"))));
            assertUnreadable("patient", () -> clinic.patients().remove(elena));
        }
    }

    @Test
    void onceItIsReadableAgainTheLineIsWhole() throws IOException {
        other.keep(Subject.EPISODE, elena.id(), screened, episode -> episode.put("screens", "none"));
        other.keep(Subject.EPISODE, elena.id(), screened, episode -> {});

        try (var clinic = Clinics.open(folder)) {
            assertThat(line(clinic, "elena").readable()).isTrue();
            assertThat(line(clinic, "elena").screen())
                    .isEqualTo(Optional.of(screened.lastScreen().orElseThrow()));
        }
    }

    private static PatientLine line(ClinicFile clinic, String words) {
        List<PatientLine> found = clinic.patients().find(words);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static void assertUnreadable(String what, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.DAMAGED))
                .hasMessageStartingWith("The stored " + what + " cannot be read. It was not changed.");
    }
}
