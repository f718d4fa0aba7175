package org.homestretch.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.command.acts.ScriptedClinic.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.Case;
import org.homestretch.advice.Considered;
import org.homestretch.advice.Gate;
import org.homestretch.advice.ProgramCheck;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.command.acts.ScriptedClinic;
import org.homestretch.command.files.CaseFile;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Program;
import org.homestretch.program.SheetStyle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case asked by the command line, and the same patient in a clinic asked as the builder asks, get the same answer. */
class SameAnswerTest {

    /** One in so many cases asks for a program first, as nothing drawn by lot is fit to be printed. */
    private static final int SUGGESTED = 3;

    private static final int CASES = 66;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Readiness> NO_SHEET =
            EnumSet.of(Readiness.SCREEN_FIRST, Readiness.HELD, Readiness.STOPPED);

    @TempDir
    private static Path folder;

    private static ScriptedClinic clinic;
    private static Adviser adviser;
    private static ProgramCheck check;

    /** The same patient and program from both sides. */
    private record Both(CaseFile asked, String text, Case stored, Program program) {}

    @BeforeAll
    static void open() {
        clinic = new ScriptedClinic(folder);
        adviser = Adviser.of(clinic.office().library(), () -> Thresholds.USUAL);
        check = new ProgramCheck(adviser, ScriptedClinic.CLOCK);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void anyCaseGetsTheSameAnswerThroughBothDoors() throws Exception {
        var cases = new AnyCase(20261201, clinic.office().library().all());
        var seen = EnumSet.noneOf(Readiness.class);
        for (int number = 0; number < CASES; number++) {
            ObjectNode told = cases.next();
            Both both = both(number % SUGGESTED == 0 ? suggested(told) : told);
            compareCheck(both);
            seen.add(compareGate(both));
            if (number % SUGGESTED == 0) {
                compareSuggestion(both);
            }
        }
        assertThat(seen).contains(Readiness.READY, Readiness.HELD, Readiness.SCREEN_FIRST, Readiness.REASON_FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"G1-A1", "G1-A2", "G1-R2", "G1-R3", "G4-R1"})
    void theWorkedCasesGetTheSameAnswer(String name) throws Exception {
        Both both = both(example(name));

        compareCheck(both);
        compareSuggestion(both);
        compareGate(both);
    }

    /** Rest that was advised is in no record yet, and so is refused by name rather than forgotten. */
    @Test
    void whatOnlyACaseCanSayIsRefused() throws Exception {
        ObjectNode told = (ObjectNode) example("G1-R1").path("patient");
        int number = clinic.register("Marek T. (fictional)", "38 years");

        done(clinic.ask("{\"change\": {\"number\": %d, \"sex\": \"m\"}}", number));

        JsonNode answer = clinic.ask("%s", episode(told, number));

        assertThat(answer.path("why").asText()).contains("'episode.rest_days_advised' is not built yet");
    }

    /** What the builder leaves out is what was done about already. */
    private static void compareCheck(Both both) throws Exception {
        List<Finding> all = adviser.check(both.stored(), both.program().prescriptions());
        assertThat(keys(all)).as(both.text()).isEqualTo(answered(both));

        List<Finding> shown = check.of(both.program(), both.stored());
        assertThat(all).as(both.text()).containsAll(shown);
        assertThat(all.stream().filter(one -> !shown.contains(one)).toList())
                .as(both.text())
                .allMatch(one -> done(both, one));
    }

    private static boolean done(Both both, Finding left) {
        return left.onEverySheet()
                || left.pointsOutAFit()
                || adviser.doses()
                        .followed(
                                both.stored().patient(),
                                both.stored().history(),
                                both.program().prescriptions(),
                                left);
    }

    /** A case does not say which side hurts, so the same is asked of both. */
    private static void compareSuggestion(Both both) throws Exception {
        var chosen =
                adviser
                        .suggestions()
                        .starting(both.stored().patient(), both.stored().history(), Side.BOTH)
                        .items()
                        .stream()
                        .map(item -> item.prescription().exercise().id())
                        .toList();
        var told = new ArrayList<String>();
        JSON.readTree(SuggestAnswer.json(both.asked()))
                .path("items")
                .forEach(item -> told.add(item.path("ex").asText()));
        assertThat(told).as(both.text()).isEqualTo(chosen);
    }

    /** From a case a sheet is refused by what stops; what wants a reason is named, for a case has no room for one. */
    private static Readiness compareGate(Both both) throws Exception {
        Readiness readiness = Considered.of(both.program(), both.stored(), new Gate(check))
                .verdict()
                .readiness();
        assertThat(refused(both.text())).as(both.text()).isEqualTo(NO_SHEET.contains(readiness));
        return readiness;
    }

    private static boolean refused(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("case.json"), text);
        try {
            new CaseSheet(ScriptedClinic.workbench(), file)
                    .order(SheetStyle.USUAL, new PrintWriter(new StringWriter()));
            return false;
        } catch (Refused held) {
            return true;
        }
    }

    /** The case with what is suggested to its patient, where anything is. */
    private static ObjectNode suggested(ObjectNode told) throws Exception {
        var items = JSON.readTree(SuggestAnswer.json(CaseFile.parse(told.toString(), "case", Catalogue.everything())))
                .path("items");
        return items.isEmpty() ? told : told.set("items", items);
    }

    private static Both both(ObjectNode told) throws Exception {
        CaseFile asked = CaseFile.parse(told.toString(), "case", Catalogue.everything());
        ObjectNode patient = (ObjectNode) told.path("patient");
        int number = clinic.register(
                patient.path("name").asText("Case"),
                TODAY.minusYears(patient.path("age").asInt()).minusDays(100).toString());
        done(clinic.ask("{\"change\": {\"number\": %d, \"sex\": %s}}", number, patient.path("sex")));
        done(clinic.ask("%s", episode(patient, number)));
        ObjectNode program = JSON.createObjectNode();
        program.putObject("program").put("number", number).set("items", told.path("items"));
        done(clinic.ask("%s", program));
        var chart = clinic.chart(number);
        Program draft = chart.programs().getFirst();
        return new Both(asked, told.toString(), Case.of(chart, draft, Thresholds.USUAL, TODAY), draft);
    }

    private static String episode(ObjectNode patient, int number) {
        ObjectNode line = JSON.createObjectNode();
        line.set("episode", patient.deepCopy().put("number", number));
        return line.toString();
    }

    private static void done(JsonNode answer) {
        assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
    }

    private static Set<String> answered(Both both) throws Exception {
        var keys = new TreeSet<String>();
        JSON.readTree(CheckAnswer.json(both.asked()))
                .path("findings")
                .forEach(one -> keys.add(String.join(
                        " | ",
                        one.path("rule").asText(),
                        one.path("severity").asText(),
                        one.path("exercise").asText("null"),
                        one.path("reason").asText())));
        return keys;
    }

    private static Set<String> keys(List<Finding> findings) {
        var keys = new TreeSet<String>();
        findings.forEach(one -> keys.add(String.join(
                " | ",
                one.rule(),
                one.severity().code(),
                one.exercise().map(Exercise::id).orElse("null"),
                one.reason())));
        return keys;
    }

    private static ObjectNode example(String name) throws Exception {
        Path file = Path.of(
                SameAnswerTest.class.getResource("examples/" + name + ".json").toURI());
        return (ObjectNode) JSON.readTree(Files.readString(file));
    }
}
