package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.homestretch.basics.Language;
import org.homestretch.patient.Contact;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.InflammatorySign;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.exam.BodyChart;
import org.homestretch.patient.exam.BodyMark;
import org.homestretch.patient.exam.BodyRegion;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.LegRaise;
import org.homestretch.patient.exam.LegTests;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.MovementTest;
import org.homestretch.patient.exam.Movements;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.NerveTest;
import org.homestretch.patient.exam.Nerves;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.PainPoint;
import org.homestretch.patient.exam.Reflex;
import org.homestretch.patient.exam.Response;
import org.homestretch.patient.exam.Sensation;
import org.homestretch.patient.exam.Shift;
import org.homestretch.patient.exam.StandingPain;
import org.homestretch.patient.exam.TestResult;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;
import org.homestretch.progress.Visit;
import org.homestretch.vault.Person;
import org.homestretch.vault.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in a clinic on disk is there after opening it again. */
class ClinicFileTest {

    @TempDir
    Path folder;

    @Test
    void everythingKeptIsThereAfterReopening() {
        var patient = Clinics.patient(7, "Elena", "Marsh").reachedAt(new Contact("(555) 0136", new Language("es")));
        var episode = fullEpisode(patient.id());
        var program = Clinics.program(patient, "bridge", "bird-dog")
                .reviewedOn(Optional.of(LocalDate.of(2026, 12, 1)))
                .printed(Instant.parse("2026-11-22T10:15:30.123456Z"), "Nadia Brandt");
        var visit = Clinics.fullVisit(patient.id());
        var letterhead = new Letterhead("Brookfield Spine", "1 Main St", "(555) 0100", "desk@example.org", "Call 112.");

        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(patient);
            clinic.patients().save(episode);
            clinic.programs().save(program);
            clinic.visits().save(visit);
            clinic.settings().save(letterhead);
            clinic.settings().save(Paper.LETTER);
        }

        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().byId(patient.id())).contains(patient);
            assertThat(clinic.patients().byNumber(7)).contains(patient);
            assertThat(clinic.patients().episodeOf(patient.id())).isEqualTo(episode);
            assertThat(clinic.programs().of(patient.id())).containsExactly(program);
            assertThat(clinic.visits().of(patient.id())).containsExactly(visit);
            assertThat(clinic.settings().letterhead()).isEqualTo(letterhead);
            assertThat(clinic.settings().paper()).isEqualTo(Paper.LETTER);
            assertThat(clinic.user()).isEqualTo(new Person(Clinics.OWNER, Role.OWNER));
            assertThat(clinic.patients().find("elena"))
                    .containsExactly(new PatientLine(
                            patient,
                            Condition.DISC_HERNIATION,
                            Side.LEFT,
                            Optional.of(visit.date()),
                            1,
                            PatientLine.ProgramMark.PRINTED,
                            episode.lastScreen()));
        }
    }

    @Test
    void aPatientKeepsALanguageWhoseFilesWereTakenAway() {
        var patient = Clinics.patient(7, "Elena", "Marsh").reachedAt(new Contact("", new Language("eo")));

        try (var clinic = Clinics.create(folder)) {
            clinic.patients().save(patient);
        }

        try (var clinic = Clinics.open(folder)) {
            assertThat(clinic.patients().byNumber(7)).contains(patient);
        }
    }

    @Test
    void aNewClinicIsEmptyAndHasItsPeople() {
        assertThat(ClinicFile.exists(folder)).isFalse();

        try (var clinic = Clinics.create(folder)) {
            assertThat(clinic.patients().find("")).isEmpty();
            assertThat(clinic.patients().nextNumber()).isEqualTo(1);
            assertThat(clinic.settings().letterhead()).isEqualTo(Letterhead.NONE);
            assertThat(ClinicFile.exists(folder)).isTrue();
            assertThat(ClinicFile.people(folder)).containsExactly(new Person(Clinics.OWNER, Role.OWNER));
        }
    }

    @Test
    void aPatientsListLineFollowsEpisodeVisitsAndPrograms() {
        try (var clinic = Clinics.create(folder)) {
            var patient = Clinics.patient(1, "Tunde", "Okafor");
            clinic.patients().save(patient);
            var draft = Clinics.program(patient, "bridge");
            clinic.programs().save(draft);
            var early = Visit.on(LocalDate.of(2026, 10, 1), patient.id(), "NB");
            var late = Visit.on(LocalDate.of(2026, 11, 1), patient.id(), "NB");
            clinic.visits().save(late);
            clinic.visits().save(early);

            var line = clinic.patients().find("okafor").getFirst();
            assertThat(line.program()).isEqualTo(PatientLine.ProgramMark.DRAFT);
            assertThat(line.lastVisit()).contains(late.date());
            assertThat(line.visits()).isEqualTo(2);

            clinic.visits().remove(late);
            clinic.programs().remove(draft);
            line = clinic.patients().find("okafor").getFirst();
            assertThat(line.program()).isEqualTo(PatientLine.ProgramMark.NONE);
            assertThat(line.lastVisit()).contains(early.date());
            assertThat(line.visits()).isEqualTo(1);
        }
    }

    private static Episode fullEpisode(UUID patient) {
        var screen = new RedFlagScreen(
                LocalDate.of(2026, 11, 18),
                "Nadia Brandt",
                Map.of(RedFlag.CES_BLADDER_CHANGE, Answer.NO, RedFlag.DVT_SIGNS, Answer.YES),
                "calf 2 cm wider",
                "sent to hospital");
        return new Episode(
                patient,
                new Diagnosis(
                        Condition.DISC_HERNIATION,
                        List.of(Condition.SACROILIAC, Condition.PREGNANCY),
                        Optional.of(LocalDate.of(2026, 10, 13)),
                        Side.LEFT,
                        OptionalInt.of(2),
                        Optional.empty(),
                        Optional.of(new Surgery(
                                Surgery.Kind.FUSION, Optional.of(LocalDate.of(2026, 10, 1)), "L4-L5 right"))),
                new Symptoms(
                        true,
                        false,
                        Optional.of(Irritability.MODERATE),
                        Direction.EXTENSION,
                        Optional.of(PainScore.of(6))),
                new Examination(Optional.of(Neuro.STABLE_DEFICIT), true, OptionalInt.of(45), OptionalInt.of(0)),
                new Circumstances(
                        Optional.of(Conditioning.HIGH),
                        Set.of(Limit.NO_KNEEL, Limit.NO_WATER),
                        Set.of(Equipment.MAT, Equipment.RECUMBENT_BIKE),
                        Set.of(HealthProblem.PREGNANCY_T2PLUS),
                        Set.of(Equipment.PILLOW)),
                new Background(
                        Set.of(Remark.BETA_BLOCKER, Remark.FALL_LAST_YEAR),
                        Set.of(InflammatorySign.MORNING_STIFFNESS),
                        Set.of(YellowFlag.LOW_MOOD, YellowFlag.LONG_REST),
                        Set.of(SurgeonLimit.NO_POOL)),
                List.of(
                        RedFlagScreen.clear(LocalDate.of(2026, 10, 14), "Jess")
                                .overtaken(Optional.of(LocalDate.of(2026, 11, 17))),
                        screen),
                List.of(Exam.begin(LocalDate.of(2026, 10, 14), "Jess"), fullExam()));
    }

    private static Exam fullExam() {
        return Exam.begin(LocalDate.of(2026, 11, 18), "Nadia Brandt")
                .with(Nerves.NOT_TESTED
                        .restNormal()
                        .with(
                                NerveLevel.S2,
                                Leg.LEFT,
                                new NerveTest(OptionalInt.of(0), Reflex.BRISK, Sensation.ABSENT)))
                .told(Neuro.WORSENING)
                .with(LegTests.NOT_TESTED
                        .withRaise(Leg.RIGHT, new LegRaise(OptionalInt.of(55), TestResult.POSITIVE))
                        .told(new LegRaise(OptionalInt.empty(), TestResult.NEGATIVE))
                        .withCrossed(TestResult.NEGATIVE)
                        .withSlump(Leg.LEFT, TestResult.POSITIVE)
                        .with(StandingPain.BOTH))
                .with(Movements.NOT_TESTED
                        .with(
                                Movement.GLIDE_LEFT,
                                new MovementTest(
                                        Response.CENTRALISED,
                                        Optional.of(PainPoint.CALF),
                                        Optional.of(PainPoint.BUTTOCK)))
                        .with(Shift.LEFT))
                .with(BodyChart.EMPTY
                        .toggled(BodyMark.NUMB, BodyRegion.HEEL_LEFT)
                        .toggled(BodyMark.PAIN, BodyRegion.CALF_LEFT));
    }
}
