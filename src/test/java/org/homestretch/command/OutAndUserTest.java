package org.homestretch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every verb has in common: a result takes the place of its own kind only, and who acts is somebody known. */
class OutAndUserTest {

    @TempDir
    private Path folder;

    @Test
    void aResultReplacesOneOfItsOwnKind() throws IOException {
        Path out = Files.writeString(folder.resolve("clam.svg"), "<svg>older</svg>");

        assertThat(figure(out).code()).isZero();

        assertThat(out).content().contains("xmlns").doesNotContain("older");
    }

    @Test
    void aFileOfAnotherKindStaysUnlessToldToReplaceIt() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.svg"), "Dear Sir");

        Ran refused = figure(letter);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("--out", "stays as it is", "--replace")
                .doesNotContain("Exception");
        assertThat(letter).hasContent("Dear Sir");
        assertThat(figure(letter, "--replace").code()).isZero();
        assertThat(letter).content().startsWith("<");
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("pictures.svg"));

        Ran refused = figure(inside, "--replace");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("folder").doesNotContain("--replace");
        assertThat(inside).isEmptyDirectory();
    }

    @Test
    void whoActsIsNamedAsTheyAreOrRefusedByName() throws IOException {
        Path clinic = folder.resolve("clinic");
        Path password = Files.writeString(folder.resolve("password.txt"), "four quiet garden chairs\n");
        Ran made = Ran.verb("init", "--clinic", "" + clinic, "--owner", "Zoë Lee", "--password-file", "" + password);
        assertThat(made.code()).isZero();

        assertThat(patients(clinic, password, "zoe lee").code()).isZero();
        Ran refused = patients(clinic, password, "Zoe");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--user Zoe: nobody of this name", "Who can: Zoë Lee.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet", "report", "patients", "acts"})
    void everyVerbOfAClinicAsksWhoActs(String verb) {
        assertThat(Ran.verb(verb, "--help").out()).contains("--user=NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet", "report", "figure"})
    void everyVerbThatWritesAFileOffersToReplaceOne(String verb) {
        assertThat(Ran.verb(verb, "--help").out()).contains("--replace");
    }

    @ParameterizedTest
    @CsvSource({
        "sheet --patient 1001, sheet.html",
        "report --patient 1001, report.txt",
        "card --patient 1001 --card moving, card",
        "plan --patient 1001, plan.PDF.docx"
    })
    void aPaperIsAPdfByNameOrNothingIsOpened(String verb, String name) {
        Path out = folder.resolve(name);
        List<String> line = new ArrayList<>(List.of(verb.split(" ")));
        line.addAll(List.of("--clinic", folder.resolve("nowhere").toString(), "--out", out.toString()));

        Ran refused = Ran.verb(line.toArray(String[]::new));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(name).contains("End the name with .pdf.");
        assertThat(out).doesNotExist();
    }

    private static Ran patients(Path clinic, Path password, String user) {
        return Ran.verb("patients", "--clinic", "" + clinic, "--password-file", "" + password, "--user", user);
    }

    private static Ran figure(Path out, String... more) {
        String[] args = {"figure", "clam", "--out", out.toString()};
        String[] all = Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray(String[]::new);
        return Ran.verb(all);
    }
}
