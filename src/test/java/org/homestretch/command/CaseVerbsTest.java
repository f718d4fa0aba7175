package org.homestretch.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verbs about a case file: sheet, check and suggest without a clinic. */
class CaseVerbsTest extends VerbRuns {

    private static Path demo;

    @Test
    void aSheetOfACaseNeedsNoClinic() throws IOException {
        Path out = folder.resolve("case.pdf");
        Ran made = run("sheet", "--case", caseFile("bridge", "clam"), "--out", out.toString());

        assertThat(made.code()).isZero();
        assertThat(text(out)).contains("Ann Lee").contains("Bridge");
    }

    @Test
    void aSheetOfACaseSaysWhatTheRulesAskFor() throws IOException {
        Path out = folder.resolve("breathing.pdf");
        String asked =
                changed(caseFile("wall-squat"), "\"dp\"", "\"comorbid\": [\"uncontrolled_hypertension\"], \"dp\"");

        assertThat(run("sheet", "--case", asked, "--out", out.toString()).code())
                .isZero();

        assertThat(text(out)).contains("Keep breathing as you work");
    }

    @Test
    void aLineThatIsNoCaseIsAnsweredWithWhatIsWrongAndTheNextOnesGoOn() throws IOException {
        String good = Files.readString(Path.of(caseFile("bridge"))).replace("\n", " ");
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(lines, good + "\n" + good.replace("50", "-1") + "\n\n{\n" + good + "\n");

        for (String verb : List.of("check", "suggest")) {
            Ran ran = run(verb, lines.toString());

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out().lines()).hasSize(4);
            assertThat(ran.out().lines().toList().get(1))
                    .startsWith("{\"error\":")
                    .contains("line 2", "patient.age");
            assertThat(ran.out().lines().toList().get(2)).contains("line 4", "not valid JSON at line 1, column");
            assertThat(ran.out().lines().toList().get(3)).doesNotContain("error");
            assertThat(ran.err().lines()).hasSize(2);
        }
    }

    @Test
    void aCaseWithAnOpenRedFlagGetsNoSheet() throws IOException {
        Path out = folder.resolve("held.pdf");
        String asked = changed(caseFile("bridge"), "\"dp\"", "\"red_flags\": [\"ces_saddle_numbness\"], \"dp\"");

        Ran held = run("sheet", "--case", asked, "--out", out.toString());

        assertThat(held.code()).isEqualTo(3);
        assertThat(held.err()).contains("S01").contains("red_flags").contains("ces_saddle_numbness");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "age": 50              | "age": 15               | S12
            "screen_age_days": 0,  |                         | 'screen_age_days' is missing
            "screen_age_days": 0   | "screen_age_days": 29   | S13
            "dp"                   | "neuro": "worsening", "dp"              | S02
            "dp"  | "neuro": "normal", "neuro_levels": {"L5": {"left": {"power": 0}}}, "dp" | S02
            "dp"  | "neuro_levels": {"L4": {"left": {"reflex": "brisk"}}}, "dp" | question of the spinal cord is open
            "dp"                   | "red_flags": ["cardiac_unstable"], "dp" | S11
            """)
    void whatStopsACaseEndsWithThreeAndNoSheet(String part, String instead, String said) throws IOException {
        Path out = folder.resolve("stopped.pdf");
        String asked = changed(caseFile("bridge"), part, instead == null ? "" : instead);

        Ran held = run("sheet", "--case", asked, "--out", out.toString());

        assertThat(held.code()).isEqualTo(3);
        assertThat(held.err()).contains(said).doesNotContain("Exception");
        assertThat(held.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | rows  | 1, 2 or 4
            1 | cards | the cards have a log of two weeks
            """)
    void aLogThatCannotBePrintedIsRefused(String weeks, String layout, String said) throws IOException {
        Path out = folder.resolve("weeks.pdf");

        Ran refused = run(
                "sheet", "--case", caseFile("bridge"), "--out", out.toString(), "--weeks", weeks, "--layout", layout);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(said);
        assertThat(out).doesNotExist();
    }

    @Test
    void whatIsOnlyNotAdvisedIsNamedAndTheSheetIsMade() throws IOException {
        Path out = folder.resolve("named.pdf");

        Ran made = run("sheet", "--case", caseFile("superman"), "--out", out.toString());

        assertThat(made.code()).isZero();
        assertThat(made.err()).contains("superman");
        assertThat(out).exists();
    }

    private static Ran sheet(String patient, Path out, String... more) {
        var line = new ArrayList<>(List.of("sheet", "--clinic", demo.toString(), "--patient", patient));
        line.addAll(List.of("--password-file", file(), "--out", out.toString()));
        line.addAll(List.of(more));
        return run(line.toArray(String[]::new));
    }

    @Test
    void aCaseIsCheckedAndABlockEndsWithThree() throws IOException {
        Ran fine = run("check", caseFile("walk-short-bouts", "abdominal-brace"));
        Ran blocked = run("check", caseFile("superman"));

        assertThat(new ObjectMapper().readTree(fine.out()).get("counted").asInt())
                .isEqualTo(2);
        assertThat(blocked.code()).isEqualTo(3);
    }
}
