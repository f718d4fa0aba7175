package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.GivenSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program is a draft until its sheet is on disk, and leaves only where the window would let it. */
class ProgramActTest extends ActTest {

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

    @ParameterizedTest
    @CsvSource({
        "none/a.pdf,   there is no folder",
        "letter.pdf,   a file of another kind",
        "sheet.html,   it must end in .pdf",
        "a-folder.pdf, a folder or a device",
    })
    void aFileThatWillNotDoLeavesNoTraceInTheRecord(String file, String why) throws Exception {
        Files.writeString(folder.resolve("letter.pdf"), "Dear Sir");
        Files.createDirectories(folder.resolve("a-folder.pdf"));
        int number = clinic.screened("Program Six", "1970-01-15");
        var before = clinic.chart(number);

        assertRefused(program(number, "bridge", "'print': '" + file + "'"), why);

        assertThat(clinic.chart(number)).isEqualTo(before);
        assertThat(folder.resolve("letter.pdf")).hasContent("Dear Sir");
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
}
