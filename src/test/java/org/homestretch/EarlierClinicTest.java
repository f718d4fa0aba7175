package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
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
import org.homestretch.program.Paper;
import org.homestretch.program.Program;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetPurpose;
import org.homestretch.progress.Chart;
import org.homestretch.progress.GivenSheet;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clinics that earlier programs wrote open with all they hold, from their database and from their journal alone. */
class EarlierClinicTest {

    private static final List<String> FILES =
            List.of("clinic.closed", "clinic.journal", "clinic.mv.db", "keys.json", "keys-copy.json");
    private static final String OWNER = "Dr Ann Lee, PT";
    private static final String PASSWORD = "four quiet garden chairs";

    private final Workbench workbench =
            new Workbench(Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private Path folder;

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

    private void copy(String clinic) throws IOException {
        for (String name : FILES) {
            try (var file = EarlierClinicTest.class.getResourceAsStream("store/" + clinic + "/" + name)) {
                Files.copy(file, folder.resolve(name));
            }
        }
    }

    private static List<Act> acts(Office office) {
        return office.journal().of(named(office, "Nguyễn").id()).stream()
                .map(Journal.Entry::act)
                .toList();
    }

    /** What version 0.1 wrote in words is read by what it means. */
    private static void theActsOf01(List<Act> acts) {
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

    private Office open() {
        return Office.open(workbench, folder, OWNER, PASSWORD);
    }

    private static void allIsThere(Office office) {
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

    private static Patient named(Office office, String family) {
        return office.patients().find(family).getFirst().patient();
    }

    private static void theWholePerson(Patient patient) {
        assertThat(patient.name().full()).isEqualTo("Łucja Nguyễn");
        assertThat(patient.born().youngest(LocalDate.of(2026, 11, 30))).isEqualTo(62);
        assertThat(patient.contact().phone()).isEqualTo("+1 (555) 010-7788");
        assertThat(patient.language()).isEqualTo(new Language("es"));
    }

    private static void theWholeEpisode(Episode episode) {
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

    private static void theListShowsTheScreen(Office office) {
        var lines = office.patients().find("");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.screen())
                        .isEqualTo(
                                office.patients().episodeOf(line.patient().id()).lastScreen()));
        Thresholds clinics = office.rulebook().thresholds();
        var screen = office.patients().find("Nguyễn").getFirst().screen();
        assertThat(ScreenState.of(screen, LocalDate.of(2026, 11, 30), clinics))
                .isEqualTo(ScreenState.POSITIVE_WITH_ACTION);
    }

    private static void bothPrograms(List<Program> programs) {
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

    private static void bothVisits(List<Visit> visits) {
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
}
