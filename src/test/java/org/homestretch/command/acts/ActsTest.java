package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.command.acts.ScriptedClinic.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.basics.Language;
import org.homestretch.patient.Born;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Neuro;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.GivenSheet;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each act does what the window does, keeps it on disk, and refuses by name what it cannot do. */
class ActsTest {

    @TempDir
    private static Path folder;

    private static ScriptedClinic clinic;

    @BeforeAll
    static void open() {
        clinic = new ScriptedClinic(folder);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void aPatientIsRegisteredAsTheFormReadsThem() {
        JsonNode answer = ask("""
                {'register': {'given': ' Rosa ', 'family': 'Jiménez', 'born': '28 Feb 1964', 'sex': 'f',
                 'phone': '555-0101', 'language': 'es', 'outside_id': 'K-77'}}""");

        assertDone(answer);
        assertThat(answer.path("born").asText()).isEqualTo("1964-02-28");
        var rosa = clinic.chart(answer.path("number").asInt()).patient();
        assertThat(rosa.name().full()).isEqualTo("Rosa Jiménez");
        assertThat(rosa.sex()).isEqualTo(Sex.F);
        assertThat(rosa.contact().phone()).isEqualTo("555-0101");
        assertThat(rosa.language()).isEqualTo(new Language("es"));
        assertThat(rosa.outsideId()).contains("K-77");
    }

    @Test
    void aYearOrAnAgeWillDoAndTwoDigitsAloneAreAskedAbout() {
        assertThat(clinic.chart(clinic.register("Sukarno", "1949")).patient().born())
                .isEqualTo(Born.about(1949));
        assertThat(clinic.chart(clinic.register("Suharto", "62 years"))
                        .patient()
                        .born())
                .isEqualTo(Born.about(1964));
        assertRefused(ask("{'register': {'given': 'Ann', 'born': 62}}"), "Say '62 years' or 'about 1962'.");
        assertRefused(ask("{'register': {'given': 'Ann', 'born': '31 Feb 1964'}}"), "February 1964 has 29 days");
        assertRefused(ask("{'register': {'given': '-', 'born': '1964'}}"), "A name is missing. One name is enough.");
    }

    @Test
    void somebodyAlikeIsRefusedWithTheirNumberUnlessAnyway() {
        int first = clinic.register("Wilhelmina", "3 Mar 1978");

        JsonNode again = ask("{'register': {'given': 'Wilhelmina', 'born': '1978-03-03'}}");

        assertRefused(again, "This may be number " + first + ", Wilhelmina");
        assertThat(again.path("resembles").asInt()).isEqualTo(first);
        assertThat(clinic.register("Wilhelmina", "3 Mar 1978")).isGreaterThan(first);
    }

    @Test
    void aChangeLeavesWhatItDoesNotTell() {
        int number = ask("{'register': {'given': 'Zoë', 'family': 'Quist', 'born': '1980-05-06', 'phone': '12345678'}}")
                .path("number")
                .asInt();

        assertDone(ask("{'change': {'number': %d, 'family': 'Quist-Lund', 'phone': ''}}", number));

        clinic.reopen();
        var changed = clinic.chart(number).patient();
        assertThat(changed.name().full()).isEqualTo("Zoë Quist-Lund");
        assertThat(changed.contact().phone()).isEmpty();
        assertThat(changed.born()).isEqualTo(Born.on(LocalDate.of(1980, 5, 6)));
    }

    @Test
    void anEpisodeTakesThePatientOfACaseAndLeavesTheRest() {
        int number = clinic.register("Episode One", "1970-01-01");

        assertDone(ask("""
                {'episode': {'number': %d, 'age': 56, 'sex': 'x', 'condition': 'disc_herniation', 'stage': 'acute',
                 'days_since_onset': 10, 'pain_back': 4, 'pain_leg': 7, 'irritability': 'moderate',
                 'slr_deg': 39.5, 'slr_positive': true, 'neuro': 'stable_deficit', 'equipment': ['mat', 'chair'],
                 'screen_age_days': 3, 'red_flags': [], 'painful_side': 'left', 'surgery': null}}""", number));
        assertDone(ask("{'episode': {'number': %d, 'limits': ['no_kneel'], 'pain_leg': 6}}", number));

        clinic.reopen();
        var chart = clinic.chart(number);
        assertThat(chart.episode().diagnosis().main()).isEqualTo(Condition.DISC_HERNIATION);
        assertThat(chart.episode().diagnosis().onset()).contains(TODAY.minusDays(10));
        assertThat(chart.painful()).isEqualTo(Side.LEFT);
        assertThat(chart.episode().symptoms().irritability()).contains(Irritability.MODERATE);
        assertThat(chart.episode().examination().slrDegrees()).hasValue(39);
        assertThat(chart.episode().circumstances().atHome()).containsExactlyInAnyOrder(Equipment.MAT, Equipment.CHAIR);
        assertThat(chart.episode().lastScreen().orElseThrow().date()).isEqualTo(TODAY.minusDays(3));
        assertThat(chart.visits()).singleElement().extracting(Visit::scores).satisfies(scores -> {
            assertThat(scores.back()).contains(PainScore.of(4));
            assertThat(scores.leg()).contains(PainScore.of(6));
        });
    }

    @Test
    void aStageToldWithoutADateStaysWhatItIs() {
        int number = clinic.register("Episode Two", "1970-01-02");

        assertDone(ask("{'episode': {'number': %d, 'stage': 'chronic'}}", number));

        clinic.reopen();
        var diagnosis = clinic.chart(number).episode().diagnosis();
        assertThat(diagnosis.stageOn(TODAY)).isEqualTo(Stage.CHRONIC);
        assertThat(diagnosis.onset()).isEmpty();
        assertRefused(
                ask("{'episode': {'number': %d, 'stage': 'chronic', 'days_since_onset': 10}}", number),
                "and so is acute");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'age': 70                | 'episode.age' is 70, but the record says 56
            'sex': 'm'               | 'episode.sex' is "m", but the record says x
            'name': 'Jon'            | but the record says Episode Three
            'first_programme': false | this patient was given no program yet
            'rest_days_advised': 2   | 'episode.rest_days_advised' is not built yet
            'usual_pain': 3          | 'episode.usual_pain' is not built yet
            'pain_leg': 11           | it must be a whole number from 0 to 10
            'conditon': 'disc'       | 'episode.conditon' is not a field of 'episode'
            """)
    void whatARecordCannotHoldOrKnowsOtherwiseIsRefused(String field, String why) {
        int number = clinic.register("Episode Three", "1970-01-03");

        assertRefused(ask("{'episode': {'number': %d, 'condition': 'sacroiliac', %s}}", number, field), why);

        assertThat(clinic.chart(number).episode().diagnosis().main()).isEqualTo(Condition.NONSPECIFIC);
        assertThat(clinic.chart(number).visits()).isEmpty();
    }

    @Test
    void anOlderScreenNeverStandsAboveWhatWasFoundSince() {
        int number = clinic.register("Episode Four", "1970-01-04");
        ask("{'screen': {'number': %d, 'red_flags': ['ces_sexual']}}", number);

        assertRefused(
                ask("{'episode': {'number': %d, 'screen_age_days': 2, 'red_flags': []}}", number),
                "the record knows more since: 2026-11-30");
        assertThat(clinic.chart(number).episode().lastScreen().orElseThrow().positive())
                .containsExactly(RedFlag.CES_SEXUAL);
    }

    @Test
    void anExamKeepsWhatTheRecordHasAPlaceFor() {
        int number = clinic.register("Exam", "1970-01-05");

        assertDone(ask("""
                {'exam': {'number': %d, 'slr_positive': true, 'slr_deg': 45, 'neuro': 'normal', 'walk_limit_min': 8,
                 'surgeon_limits': ['no_bending'], 'slump_left': null}}""", number));

        var episode = clinic.chart(number).episode();
        assertThat(episode.examination().neuro()).contains(Neuro.NORMAL);
        assertThat(episode.examination().walkLimitMinutes()).hasValue(8);
        assertThat(episode.background().surgeonLimits()).containsExactly(SurgeonLimit.NO_BENDING);
        assertRefused(
                ask("{'exam': {'number': %d, 'slump_left': true}}", number), "'exam.slump_left' is not built yet");
        assertRefused(ask("{'exam': {'number': %d, 'slr_deg': 121}}", number), "a number from 0 to 120");
    }

    @Test
    void aScreenAnswersEveryQuestionAndSilenceIsNoAnswer() {
        int number = clinic.register("Screen", "1970-01-06");
        assertRefused(ask("{'screen': {'number': %d}}", number), "'screen.red_flags' is missing");
        assertRefused(ask("{'screen': {'number': %d, 'action': 'x'}}", number), "'screen.red_flags' is missing");

        assertDone(ask("{'screen': {'number': %d, 'red_flags': ['dvt_signs'], 'action': 'Sent to hospital'}}", number));

        var screen = clinic.chart(number).episode().lastScreen().orElseThrow();
        assertThat(screen.complete()).isTrue();
        assertThat(screen.answer(RedFlag.DVT_SIGNS)).isEqualTo(Answer.YES);
        assertThat(screen.action()).isEqualTo("Sent to hospital");
        assertDone(ask("{'screen': {'number': %d, 'action': 'Seen there'}}", number));
        assertThat(clinic.chart(number).episode().lastScreen().orElseThrow().positive())
                .as("what was done releases nothing")
                .containsExactly(RedFlag.DVT_SIGNS);
        assertDone(ask("{'screen': {'number': %d, 'red_flags': []}}", number));
        assertThat(clinic.chart(number).episode().screens())
                .singleElement()
                .satisfies(now -> assertThat(now.clear()).isTrue());
    }

    @Test
    void aClearanceReleasesWhatItMayAndNothingElse() {
        int number = clinic.register("Clearance", "1970-01-07");
        assertRefused(ask("{'clearance': {'number': %d, 'who': 'Dr Roe', 'found': 'no clot'}}", number), "No red flag");
        ask("{'screen': {'number': %d, 'red_flags': ['dvt_signs']}}", number);
        assertRefused(program(number, "bridge", "'print': 'held.pdf'"), "Held by a red flag: One calf swollen");

        assertDone(ask("{'clearance': {'number': %d, 'who': 'Dr Roe', 'found': 'no clot on the scan'}}", number));

        assertDone(program(number, "bridge", "'print': 'cleared.pdf'"));
        ask("{'screen': {'number': %d, 'red_flags': ['ces_saddle_numbness']}}", number);
        assertRefused(
                ask("{'clearance': {'number': %d, 'who': 'Dr Roe', 'found': 'well'}}", number),
                "Only a new screen with these questions answered No");
        assertRefused(ask("{'clearance': {'number': %d, 'who': ' ', 'found': 'well'}}", number), "'clearance.who'");
        assertThat(folder.resolve("held.pdf")).doesNotExist();
    }

    @Test
    void aVisitOfADayIsOneAndIsAddedTo() {
        int number = clinic.register("Visit", "1970-01-08");

        assertDone(ask("""
                {'visit': {'number': %d, 'leg': 6, 'back': 3, 'rmdq': 11, 'odi': 40, 'startback_psych': 4,
                 'fabq_w': 30, 'fabq_pa': 15, 'days': '--110101010111', 'note': 'walks more'}}""", number));
        assertDone(ask("{'visit': {'number': %d, 'date': '2026-11-30', 'nprs_leg': 5}}", number));
        assertDone(ask("{'visit': {'number': %d, 'date': '12 Nov', 'back': 7}}", number));

        clinic.reopen();
        var visits = clinic.chart(number).visits();
        assertThat(visits).extracting(Visit::date).containsExactly(LocalDate.of(2026, 11, 12), TODAY);
        Visit today = visits.getLast();
        assertThat(today.scores().leg()).contains(PainScore.of(5));
        assertThat(today.scores().rolandMorris()).hasValue(11);
        assertThat(today.questionnaires().orElseThrow().oswestry()).hasValue(40);
        assertThat(today.questionnaires().orElseThrow().fearAtWork()).hasValue(30);
        assertThat(today.days().orElseThrow().outOf()).isEqualTo(12);
        assertThat(today.days().orElseThrow().count()).isEqualTo(8);
        assertThat(today.notes().text()).isEqualTo("walks more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'leg': 11                  | 'visit.leg' is 11; it must be a whole number from 0 to 10
            'rmdq': 25                 | a whole number from 0 to 24
            'odi': -1                  | a whole number from 0 to 100
            'startback_psych': 6       | a whole number from 0 to 5
            'leg': 3, 'nprs_leg': 3    | are the same score
            'psfs': 3                  | 'visit.psfs' is not built yet
            'lge': 3                   | 'visit.lge' is not a field of 'visit'. Known here: back, date, days
            'days': '110'              | Days are 14 marks
            'days': '--------------'   | Days known in the log
            'leg': 3, 'date': '2027-01-05' | That day is still to come
            'leg': 3, 'date': '1969-12-31' | before the patient was born
            'leg': 3, 'date': 'soon'   | That is no date
            'note': ''                 | This one is empty
            """)
    void aVisitThatCannotBeIsRefusedAndLeavesNothing(String fields, String why) {
        int number = clinic.register("Visit Two", "1970-01-09");

        assertRefused(ask("{'visit': {'number': %d, %s}}", number, fields), why);

        assertThat(clinic.chart(number).visits()).isEmpty();
    }

    @Test
    void aProgramIsADraftUntilItsSheetIsOnDisk() throws Exception {
        int number = clinic.screened("Program", "1970-01-10");

        assertDone(program(number, "bridge", "'reason': {}"));
        assertThat(clinic.chart(number).programs()).singleElement().matches(one -> one.draft());
        assertRefused(ask("{'program': {'number': %d, 'print': 'none/a.pdf'}}", number), "there is no folder");
        assertThat(clinic.chart(number).programs()).singleElement().matches(one -> one.draft());
        assertThat(clinic.chart(number).sheets())
                .extracting(GivenSheet::outcome)
                .doesNotContain(GivenSheet.Outcome.GIVEN);

        JsonNode printed = ask("{'program': {'number': %d, 'print': 'first.pdf'}}", number);

        assertDone(printed);
        assertThat(printed.path("program").asInt()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("first.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        clinic.reopen();
        assertThat(clinic.chart(number)
                        .lastPrinted()
                        .orElseThrow()
                        .printing()
                        .orElseThrow()
                        .by())
                .isEqualTo(ScriptedClinic.OWNER);
        assertThat(clinic.chart(number).sheets().getFirst().outcome()).isEqualTo(GivenSheet.Outcome.GIVEN);
    }

    @Test
    void theSameItemsAgainAreTheSameProgramAndOthersTheNext() {
        int number = clinic.screened("Program Two", "1970-01-11");
        assertDone(program(number, "bridge", "'print': 'second.pdf'"));

        assertThat(program(number, "bridge", "'print': 'again.pdf'")
                        .path("program")
                        .asInt())
                .isEqualTo(1);
        assertThat(program(number, "cat-camel", "'reason': {}").path("program").asInt())
                .isEqualTo(2);
        assertThat(program(number, "knee-rolls", "'reason': {}").path("program").asInt())
                .isEqualTo(2);

        assertThat(clinic.chart(number).programs())
                .extracting(one -> one.number() + (one.draft() ? " draft" : ""))
                .containsExactly("2 draft", "1");
    }

    @Test
    void aBlockNeedsItsReasonAndAStopTakesNone() {
        int number = clinic.screened("Program Three", "1970-01-12");
        ask("{'episode': {'number': %d, 'days_since_onset': 3, 'comorbid': ['osteoporosis']}}", number);

        JsonNode blocked = program(number, "superman", "'print': 'blocked.pdf'");
        assertRefused(blocked, "Keeping it needs a reason, or it has to go.");
        assertThat(clinic.chart(number).programs())
                .as("a refused act changes nothing")
                .isEmpty();
        assertRefused(program(number, "superman", "'reason': {'Z99': 'well'}"), "The reason for Z99 answers nothing");

        String reasons = reasonsForAll(number, "superman");
        assertDone(program(number, "superman", "'reason': {" + reasons + "}, 'print': 'reasoned.pdf'"));
        assertThat(clinic.chart(number).lastPrinted().orElseThrow().overrides())
                .isNotEmpty()
                .allMatch(kept -> kept.reason().equals("tolerates it well"));
    }

    @Test
    void aSideNobodyChoseIsThePainfulOne() {
        int number = clinic.screened("Program Four", "1970-01-13");
        ask("{'episode': {'number': %d, 'painful_side': 'right'}}", number);

        assertDone(ask("{'program': {'number': %d, 'items': ['clam', {'ex': 'bird-dog', 'side': 'left'}]}}", number));

        assertThat(clinic.chart(number).programs().getFirst().prescriptions())
                .extracting(one -> one.side())
                .containsExactly(Side.RIGHT, Side.LEFT);
    }

    @Test
    void anUnscreenedPatientGetsNoSheetAndADraftAllTheSame() {
        int number = clinic.register("Program Five", "1970-01-14");

        assertRefused(program(number, "bridge", "'print': 'unscreened.pdf'"), "No red-flag screen yet");
        assertDone(program(number, "bridge", "'reason': {}"));

        assertThat(folder.resolve("unscreened.pdf")).doesNotExist();
        assertRefused(ask("{'program': {'number': %d, 'items': []}}", number), "at least one exercise");
        assertRefused(
                ask("{'program': {'number': %d, 'items': ['bridg']}}", number), "'program.items[0]' names 'bridg'");
        assertRefused(ask("{'program': {'number': %d, 'print': 'a.png'}}", number), "it must end in .pdf");
    }

    @Test
    void patientsAreFoundAsTheListFindsThem() {
        int number = ask("{'register': {'given': 'Łukasz', 'family': 'Wójcik', 'born': '1981-02-03'}}")
                .path("number")
                .asInt();

        assertThat(ask("{'find': 'wojcik lukasz'}").path("numbers"))
                .singleElement()
                .matches(found -> found.asInt() == number);
        assertThat(ask("{'find': 'nobody of this name'}").path("numbers")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'log': {'number': 1}}                   | 'log' is not built yet
            {'archive': 1}                           | 'archive' is not built yet
            {'regster': {}}                          | 'regster' is not a field of the acts. Known here: card, change, clearance
            {}                                       | A line holds one act, not 0
            {'find': 'a', 'change': {'number': 1}}   | A line holds one act, not 2
            {'find': ['a']}                          | 'find' must be a text
            {'visit': 3}                             | 'visit' must be an object
            {'visit': {'number': 999999}}            | no patient has this number
            {'visit': {'number': '1'}}               | it must be a whole number from 1 to 9999999
            {'visit': {'number': 1, 'number': 2}}    | This is not valid JSON
            {'visit': {'number': 1                   | This is not valid JSON
            [1, 2]                                   | A line is a JSON object with one act
            {'register': {'given': 'A', 'born': '1964', 'colour': 'red'}} | 'register.colour' is not a field of 'register'
            {'register': {'given': 'A', 'born': '1964', 'sex': 'w'}}      | it must be one of f, m, x
            """)
    void aLineThatIsNoActIsRefusedByName(String line, String why) {
        assertRefused(ask("%s", line), why);
    }

    @Test
    void anAnswerIsPlainLettersInOneLine() {
        String answer = clinic.acts().answer(7, "{\"zoë\": 1}");

        assertThat(answer).isPrintable().startsWith("{\"line\":7,\"ok\":false,\"why\":\"");
        assertThat(answer.chars().max().orElseThrow()).isLessThan(128);
        assertThat(clinic.acts().allDone()).isFalse();
    }

    private static String reasonsForAll(int number, String exercise) {
        var looked = clinic.office()
                .consider(
                        clinic.chart(number).patient(),
                        Program.first(clinic.chart(number).patient().id())
                                .add(Prescription.usual(
                                        clinic.office().library().get(exercise), Side.BOTH)));
        Set<String> rules = looked.findings().cautions().stream()
                .filter(one -> one.needsReason())
                .map(one -> one.finding().rule())
                .collect(Collectors.toSet());
        assertThat(rules).isNotEmpty();
        return rules.stream()
                .map(rule -> "'" + rule + "': 'tolerates it well'")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private static JsonNode program(int number, String exercise, String more) {
        return ask("{'program': {'number': %d, 'items': ['%s'], %s}}", number, exercise, more);
    }

    /** With single quotes for double ones, to be read easily. */
    private static JsonNode ask(String act, Object... filled) {
        String quoted = act.formatted(filled).replace('\'', '"').replace('\n', ' ');
        return clinic.ask("%s", quoted);
    }

    private static void assertDone(JsonNode answer) {
        assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
    }

    private static void assertRefused(JsonNode answer, String why) {
        assertThat(answer.path("ok").asBoolean(true)).as("%s", answer).isFalse();
        assertThat(answer.path("why").asText()).contains(why).doesNotContain("Exception");
        assertThat(answer.path("line").asInt()).isPositive();
    }
}
