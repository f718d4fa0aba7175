package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;
import org.homestretch.basics.Language;
import org.homestretch.guidance.ScreenState;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.program.Handing;
import org.homestretch.program.Program;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetPurpose;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.io.TempDir;

/** Kept clinics of earlier programs, and all that each of them holds. */
abstract class EarlierClinics {

    static final List<String> FILES =
            List.of("clinic.closed", "clinic.journal", "clinic.mv.db", "keys.json", "keys-copy.json");

    static final String OWNER = "Dr Ann Lee, PT";
    static final String PASSWORD = "four quiet garden chairs";

    final Workbench workbench = new Workbench(Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC));

    @TempDir
    Path folder;

    void copy(String clinic) throws IOException {
        for (String name : FILES) {
            try (var file = EarlierClinics.class.getResourceAsStream("store/" + clinic + "/" + name)) {
                Files.copy(file, folder.resolve(name));
            }
        }
    }

    static List<Act> acts(Office office) {
        return office.journal().of(named(office, "Nguyễn").id()).stream()
                .map(Journal.Entry::act)
                .toList();
    }

    Office open() {
        return Office.open(workbench, folder, OWNER, PASSWORD);
    }

    static void allIsThere(Office office) {
        Patient patient = named(office, "Nguyễn");
        theWholePerson(patient);
        theWholeEpisode(office.patients().episodeOf(patient.id()));
        theListShowsTheScreen(office);
        bothPrograms(office.programs().of(patient.id()));
        bothVisits(office.visits().of(patient.id()));
        assertThat(office.rulebook().thresholds().of(Threshold.SCREEN_VALID)).isEqualTo(21);
        var history = office.journal().of(patient.id());
        theActsOf01(acts(office));
        assertThat(office.journal()
                        .workedOn(
                                history.getLast().at(), history.getFirst().at().plusSeconds(1)))
                .contains(patient.id());
        assertThat(office.settings().letterhead().clinic()).isNotBlank();
    }

    static Patient named(Office office, String family) {
        return office.patients().find(family).getFirst().patient();
    }

    static void theWholePerson(Patient patient) {
        assertThat(patient.name().full()).isEqualTo("Łucja Nguyễn");
        assertThat(patient.born().youngest(LocalDate.of(2026, 11, 30))).isEqualTo(62);
        assertThat(patient.contact().phone()).isEqualTo("+1 (555) 010-7788");
        assertThat(patient.language()).isEqualTo(new Language("es"));
    }

    static void theWholeEpisode(Episode episode) {
        var diagnosis = episode.diagnosis();
        assertThat(diagnosis.main()).isEqualTo(Condition.values()[1]);
        assertThat(diagnosis.secondary()).containsExactly(Condition.values()[2]);
        assertThat(diagnosis.onset()).contains(LocalDate.of(2026, 9, 21));
        assertThat(diagnosis.leg()).isEqualTo(Side.LEFT);
        assertThat(diagnosis.trimester()).isEqualTo(OptionalInt.of(2));
        assertThat(episode.symptoms().legPainBelowKnee()).isTrue();
        assertThat(episode.symptoms().easedBy()).isEqualTo(Direction.EXTENSION);
        assertThat(episode.examination().neuro()).contains(Neuro.STABLE_DEFICIT);
        assertThat(episode.examination().slrDegrees()).isEqualTo(OptionalInt.of(40));
        assertThat(episode.circumstances().equipment())
                .isEqualTo(Set.of(Equipment.MAT, Equipment.CHAIR, Equipment.BAND));
        assertThat(episode.background().remarks())
                .containsExactlyInAnyOrder(
                        Remark.HAMSTRINGS_SHORT, Remark.FALL_LAST_YEAR, Remark.VERTEBRAL_FRACTURE, Remark.BETA_BLOCKER);
        assertThat(episode.screens()).hasSize(2);
        assertThat(episode.screens().getFirst().newSymptoms()).contains(LocalDate.of(2026, 10, 5));
        assertThat(episode.screens().getLast().positive()).containsExactly(RedFlag.values()[5]);
        assertThat(episode.screens().getLast().answer(RedFlag.values()[6])).isEqualTo(Answer.UNKNOWN);
        assertThat(episode.screens().getLast().action()).isEqualTo("Sent to Dr Roth, seen the same day");
    }

    static void theListShowsTheScreen(Office office) {
        var lines = office.patients().find("");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.screen())
                        .isEqualTo(
                                office.patients().episodeOf(line.patient().id()).lastScreen()));
        Thresholds clinics = office.rulebook().thresholds();
        var screen = office.patients().find("Nguyễn").getFirst().screen();
        assertThat(ScreenState.of(screen, LocalDate.of(2026, 11, 30), clinics))
                .isEqualTo(ScreenState.POSITIVE_WITH_ACTION);
    }

    static void bothPrograms(List<Program> programs) {
        assertThat(programs).extracting(Program::number).containsExactly(2, 1);
        Program given = programs.getLast();
        assertThat(given.draft()).isFalse();
        assertThat(given.prescriptions()).hasSize(4);
        assertThat(given.review()).contains(LocalDate.of(2026, 12, 12));
        assertThat(given.overrides()).extracting(kept -> kept.reason()).containsExactly("Tried here, no pain.");
        assertThat(given.printing().orElseThrow().reminders())
                .containsExactly(
                        Reminder.NO_EARLY_BENDING,
                        Reminder.HAND_SUPPORT,
                        Reminder.KEEP_BREATHING,
                        Reminder.TALK_TEST,
                        Reminder.LITTLE_AND_OFTEN);
        assertThat(given.printing().orElseThrow().cautions()).hasSize(1);
        assertThat(programs.getFirst().draft()).isTrue();
        assertThat(programs.getFirst().prescriptions()).hasSize(3);
    }

    static void bothVisits(List<Visit> visits) {
        assertThat(visits).hasSize(2);
        assertThat(visits.getFirst().scores().leg()).contains(PainScore.of(6));
        assertThat(visits.getFirst().scores().rolandMorris()).isEqualTo(OptionalInt.of(14));
        Visit last = visits.getLast();
        assertThat(last.scores().back()).contains(PainScore.of(2));
        assertThat(last.days().orElseThrow().outOf()).isEqualTo(14);
        assertThat(last.reaction().orElseThrow().signs())
                .containsExactlyInAnyOrder(Reaction.Sign.GOOD_FORM, Reaction.Sign.WORSE_NIGHT);
        assertThat(last.questionnaires().orElseThrow().oswestry()).isEqualTo(OptionalInt.of(38));
        assertThat(Optional.of(last.notes().by())).contains(OWNER);
    }

    /** What version 0.1 wrote in words is read by what it means. */
    static void theActsOf01(List<Act> acts) {
        var older = acts.subList(acts.size() - 10, acts.size());
        assertThat(older)
                .extracting(Act::kind)
                .startsWith(Act.Kind.EXPORTED, Act.Kind.PRINTED, Act.Kind.SAID)
                .endsWith(Act.Kind.REGISTERED);
        assertThat(older.subList(0, 2))
                .extracting(act -> Handing.of(act).orElseThrow().purpose())
                .containsExactly(SheetPurpose.PROGRAM, SheetPurpose.FLARE_UP);
        assertThat(older.get(2).what("said")).contains("Printed program 1");
    }
}
