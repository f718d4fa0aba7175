package org.homestretch.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs that need no clinic with patients in it. */
class PlainVerbsTest extends VerbRuns {

    @Test
    void theRulesComeAsATableAndAsAPaperToSignOff() throws IOException {
        Path paper = folder.resolve("rules.pdf");

        Ran table = run("rules");
        Ran printed = run("rules", "--out", paper.toString(), "--paper", "letter");
        Ran refused = run("rules", "--out", folder.resolve("rules.txt").toString());

        assertThat(table.code()).isZero();
        assertThat(table.out()).startsWith("Rule,Asked,").contains("\nS01,", "\nM04,");
        assertThat(printed.code()).isZero();
        assertThat(text(paper)).contains("Rules to sign off", "S01", "M04");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("rules.txt", ".pdf or .csv");
    }

    @Test
    void aPasswordThatIsTooShortLeavesNothingBehind() throws IOException {
        Path shortOne = Files.writeString(folder.resolve("short.txt"), "x\n");
        Path none = folder.resolve("none");

        Ran ran = run("demo", none.toString(), "--password-file", shortOne.toString());
        Ran made = run("init", "--clinic", none.toString(), "--owner", "Dr Brandt", "--password-file", "" + shortOne);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("A password needs 8 characters or more.");
        assertThat(made.code()).isEqualTo(2);
        assertThat(none).doesNotExist();
    }

    @Test
    void initMakesAnEmptyClinicAndTellsTheRecoveryCode() {
        Path clinic = folder.resolve("empty");
        Ran made = run("init", "--clinic", clinic.toString(), "--owner", "Ann Lee", "--password-file", file());
        Ran listed = run("patients", "--clinic", clinic.toString(), "--password-file", file());

        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("Recovery code: ");
        assertThat(listed.code()).isZero();
        assertThat(listed.out()).isEmpty();
        assertRefused(
                run("init", "--clinic", clinic.toString(), "--owner", "Ann Lee", "--password-file", file()),
                "there is a clinic in this folder already");
    }

    @Test
    void theListOfCardsSaysWhatEachIsAndWhereItIsFrom() {
        assertThat(run("card", "--list").out())
                .contains("sciatica  What sciatica is", "no_picture_yet  Why you may", "Brinjikji 2015");
    }

    @Test
    void theCatalogueHasTheKeysOfItsFileAndTheTexts() throws IOException {
        JsonNode all = new ObjectMapper().readTree(run("catalogue", "--json").out());
        JsonNode first = all.get(0);

        assertThat(all.size()).isEqualTo(WORKBENCH.library().all().size());
        assertThat(first.get("muscles").isArray()).isTrue();
        assertThat(first.get("level").isInt()).isTrue();
        assertThat(first.get("phases").asInt()).isPositive();
        assertThat(first.get("texts").get("es").get("steps").size()).isPositive();
        assertThat(run("catalogue").out().lines()).hasSize(all.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void aFigureIsWrittenInEachForm(String form) throws IOException {
        Path out = folder.resolve("bridge." + form);
        Ran made = run("figure", "bridge", "--phase", "2", "--side", "left", "--out", out.toString());

        assertThat(made.code()).isZero();
        assertThat(Files.size(out)).isGreaterThan(1000);
    }

    @Test
    void actsAreDoneLineByLineAndOneRefusedEndsWithOne() throws IOException {
        Path clinic = folder.resolve("scripted");
        run("init", "--clinic", clinic.toString(), "--owner", "Ann Lee", "--password-file", file());
        String first = "\uFEFF{\"register\": {\"given\": \"Zo\u00eb\", \"born\": \"1964\"}}\r\n\r\n";
        Path good = Files.writeString(folder.resolve("good.jsonl"), first + "{\"find\": \"zoe\"}");
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{broken\n{\"find\": \"zoe\"}\n");

        Ran done = run("acts", "--clinic", clinic.toString(), "--password-file", file(), good.toString());
        Ran refused = run("acts", "--clinic", clinic.toString(), "--password-file", file(), bad.toString());

        assertThat(done.code()).isZero();
        assertThat(done.out().lines())
                .containsExactly(
                        "{\"line\":1,\"ok\":true,\"number\":1,\"born\":\"1964\"}",
                        "{\"line\":3,\"ok\":true,\"numbers\":[1]}");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out().lines()).hasSize(2).last().asString().contains("\"numbers\":[1]");
        assertRefused(
                run("acts", "--clinic", clinic.toString(), "--password-file", file(), folder + "/none.jsonl"),
                "none.jsonl: the file cannot be read");
    }

    @Test
    void everyVerbHasHelp() {
        for (String verb : List.of(
                "demo",
                "init",
                "sheet",
                "report",
                "check",
                "suggest",
                "catalogue",
                "figure",
                "patients",
                "acts",
                "open")) {
            Ran help = run(verb, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("Usage: homestretch " + verb);
        }
        assertThat(run("--version").out()).startsWith("homestretch ");
    }
}
