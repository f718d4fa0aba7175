package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homestretch.basics.Act;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine.ProgramMark;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the patient list is told by the store: each patient's newest screen, and who was worked on when. */
class ListLineTest {

    private static final RedFlagScreen OLD = RedFlagScreen.clear(LocalDate.of(2026, 1, 5), "NB");
    private static final RedFlagScreen NEW =
            RedFlagScreen.clear(LocalDate.of(2026, 2, 6), "NB").answered(RedFlag.DVT_SIGNS, Answer.YES);

    private final Patient elena = Clinics.patient(1, "Elena", "Marsh");
    private final Patient rosa = Clinics.patient(2, "Rosa", "Jiménez");

    @TempDir
    private Path folder;

    @Test
    void aLineHoldsTheNewestScreenAsItIsNowAndAfterReopening() {
        var episode = Episode.begin(elena.id());
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(elena);
            assertThat(screen(clinic)).isEmpty();
            clinic.patients().save(episode);
            assertThat(screen(clinic)).isEmpty();
            clinic.patients().save(episode.screened(OLD));
            assertThat(screen(clinic)).contains(OLD);
            clinic.patients().save(episode.screened(OLD).screened(NEW));
            assertThat(screen(clinic)).contains(NEW);
        }

        try (var clinic = Clinics.open(folder)) {
            assertThat(screen(clinic)).contains(NEW);
            var overtaken = NEW.overtaken(Optional.of(LocalDate.of(2026, 2, 7)));
            clinic.patients().save(episode.screened(OLD).rescreened(overtaken));
            assertThat(screen(clinic)).contains(overtaken);
        }
    }

    @Test
    void whoWasRegisteredVisitedOrGivenASheetIsKnownAfterReopening() {
        Instant before = Instant.now().minusSeconds(1);
        Patient visited = Clinics.patient(3, "Harold", "Lindqvist");
        Patient given = Clinics.patient(4, "Karin", "Wolff");
        Instant registered;
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(visited);
            clinic.patients().save(given);
            registered = clinic.journal().of(given.id()).getFirst().at();
            clinic.patients().save(elena);
            clinic.visits().save(Visit.on(LocalDate.of(2026, 3, 2), visited.id(), "NB"));
            clinic.journal().note(given.id(), Act.of(Act.Kind.CONFIRMED));
        }

        try (var clinic = Clinics.open(folder)) {
            var afterwards = registered.plus(Duration.ofNanos(1000));
            assertThat(worked(clinic, before, afterwards)).containsExactlyInAnyOrder(visited.id(), given.id());
            assertThat(worked(clinic, afterwards, before.plusSeconds(3600)))
                    .containsExactlyInAnyOrder(elena.id(), visited.id(), given.id());
            assertThat(worked(clinic, before.minusSeconds(3600), before)).isEmpty();
        }
    }

    @Test
    void theMomentItselfBelongsToWhatBegins() {
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(rosa);
            Instant saved = clinic.journal().of(rosa.id()).getFirst().at();

            assertThat(worked(clinic, saved, saved.plusNanos(1000))).containsExactly(rosa.id());
            assertThat(worked(clinic, saved.minusSeconds(9), saved)).isEmpty();
            assertThat(worked(clinic, saved.plusNanos(1000), saved.plusSeconds(9)))
                    .isEmpty();
        }
    }

    @Test
    void aDraftWithoutAnExerciseIsNoProgram() {
        Program empty = Program.first(elena.id());
        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(elena);
            clinic.programs().save(empty);
            assertThat(mark(clinic)).isEqualTo(ProgramMark.NONE);
            clinic.programs().save(empty.add(Prescription.usual(Clinics.LIBRARY.get("bridge"), Side.NONE)));
            assertThat(mark(clinic)).isEqualTo(ProgramMark.DRAFT);
        }
    }

    private static ProgramMark mark(ClinicFile clinic) {
        return clinic.patients().find("elena").getFirst().program();
    }

    private static Set<UUID> worked(ClinicFile clinic, Instant from, Instant until) {
        return clinic.journal().workedOn(from, until);
    }

    private static Optional<RedFlagScreen> screen(ClinicFile clinic) {
        return clinic.patients().find("elena").getFirst().screen();
    }
}
