package org.homestretch.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.command.files.CaseFile;
import org.homestretch.exercise.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceAnswersTest {

    private static final Library EVERYTHING = Catalogue.everything();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"G1-A1", "G1-A2", "G1-R1", "G1-R2", "G1-R3", "G4-R1"})
    void theWorkedCasesGetTheVerdictExpected(String name) throws Exception {
        JsonNode expected = JSON.readTree(Files.readString(example("expected")))
                .path("programs")
                .path(name);
        CaseFile asked = CaseFile.read(example(name), EVERYTHING);

        JsonNode answer = JSON.readTree(CheckAnswer.json(asked));

        Set<String> blocks = rules(answer, "block");
        blocks.addAll(rules(answer, "block_hard"));
        if (expected.path("verdict").asText().equals("accept")) {
            assertThat(blocks).isEmpty();
            assertThat(rules(answer, "warn")).isSubsetOf(texts(expected.path("warns")));
            assertThat(CheckAnswer.of(asked).blocks()).isFalse();
        } else {
            assertThat(blocks).containsAll(texts(expected.path("blocks")));
            assertThat(rules(answer, "warn")).containsAll(texts(expected.path("warns")));
            assertThat(CheckAnswer.of(asked).blocks()).isTrue();
        }
    }

    @Test
    void anAnswerCountsAndGivesEachFindingItsReasonAndSource() throws Exception {
        JsonNode answer = JSON.readTree(CheckAnswer.json(CaseFile.read(example("G1-R2"), EVERYTHING)));

        assertThat(answer.path("counted").asInt()).isEqualTo(10);
        assertThat(answer.path("activeMinutes").asInt()).isEqualTo(31);
        assertThat(answer.path("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.path("reason").asText()).endsWith(".");
            assertThat(finding.path("source").asText()).isNotBlank();
            assertThat(finding.has("exercise")).isTrue();
        });
        assertThat(answer.path("findings"))
                .anyMatch(finding -> finding.path("exercise").isNull())
                .anyMatch(finding -> finding.path("exercise").asText().equals("prone-lying-pillow")
                        || finding.path("exercise").asText().equals("standing-back-extension"));
    }

    @Test
    void aSuggestionCanBePastedIntoACase() throws Exception {
        CaseFile asked = CaseFile.read(example("G1-A1"), EVERYTHING);
        ObjectNode pasted = (ObjectNode) JSON.readTree(Files.readString(example("G1-A1")));

        JsonNode suggested = JSON.readTree(SuggestAnswer.json(asked));
        pasted.set("items", suggested.path("items"));
        Path written = Files.writeString(folder.resolve("case.json"), pasted.toString());
        CheckAnswer answer = CheckAnswer.of(CaseFile.read(written, EVERYTHING));

        assertThat(suggested.path("items")).isNotEmpty().allMatch(item -> item.hasNonNull("why"));
        assertThat(answer.blocks()).isFalse();
        assertThat(rules(JSON.readTree(answer.json()), "warn")).containsOnly("S14");
    }

    @Test
    void aPatientWithARedFlagGetsNoProgramAndTheReason() throws Exception {
        JsonNode answer = JSON.readTree(SuggestAnswer.json(CaseFile.read(example("G4-R1"), EVERYTHING)));

        assertThat(answer.path("items")).isEmpty();
        assertThat(answer.path("held").get(0).asText()).contains("cauda equina");
    }

    private static Set<String> rules(JsonNode answer, String severity) {
        Set<String> rules = new TreeSet<>();
        answer.path("findings").forEach(finding -> {
            if (finding.path("severity").asText().equals(severity)) {
                rules.add(finding.path("rule").asText());
            }
        });
        return rules;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Path example(String name) throws URISyntaxException, IOException {
        return Path.of(GuidanceAnswersTest.class
                .getResource("examples/" + name + ".json")
                .toURI());
    }
}
