package org.homestretch.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.walking.Activity;
import org.homestretch.progress.GivenCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs about a clinic, run on the fictional one. */
class CommandsTest extends SampleRuns {

    @Test
    void demoPrintsEverySheetAndReportAndTheirPaths() throws IOException {
        assertThat(demoRun.code()).isZero();
        List<String> paths = demoRun.out().lines().toList();

        assertThat(paths).hasSize(24);
        for (String path : paths) {
            assertThat(Path.of(path)).hasParent(demo.resolve("sheets"));
            assertThat(text(Path.of(path))).isNotBlank();
        }
    }

    @Test
    void demoRefusesAFolderThatHoldsAClinic() {
        assertRefused(run("demo", demo.toString()), "holds a clinic already");
    }

    @Test
    void patientsAreListedAndFoundWithoutAccentsInAnyWordOrder() throws IOException {
        Ran all = run("patients", "--clinic", demo.toString(), "--password-file", file());
        Ran one = run(
                "patients", "--clinic", demo.toString(), "--find", "jimenez rosa", "--json", "--password-file", file());
        JsonNode found = new ObjectMapper().readTree(one.out());

        assertThat(all.out().lines()).hasSize(12);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("family").asText()).isEqualTo("Jiménez");
        assertThat(found.get(0).get("condition").asText()).isEqualTo("deep_gluteal");
    }

    @Test
    void aSheetOfAPatientIsInTheirLanguage() throws IOException {
        Ran found =
                run("patients", "--clinic", demo.toString(), "--find", "jimenez", "--json", "--password-file", file());
        String number =
                new ObjectMapper().readTree(found.out()).get(0).get("number").asText();
        Path out = folder.resolve("rosa.pdf");
        Ran made = run(
                "sheet",
                "--clinic",
                demo.toString(),
                "--patient",
                number,
                "--password-file",
                file(),
                "--paper",
                "letter",
                "--out",
                out.toString());

        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        assertThat(text(out)).contains("Rosa Jiménez").contains("ejercicios");
    }

    @Test
    void aDraftLeavesOnlyAsOneMarkedOnEachPage() throws IOException {
        Path out = folder.resolve("draft.pdf");
        assertThat(sheet("9", out).code()).isEqualTo(3);
        assertThat(sheet("9", out).err()).contains("draft").contains("--draft");
        assertThat(out).doesNotExist();

        Ran made = sheet("9", out, "--draft");

        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        try (var document = Loader.loadPDF(out.toFile())) {
            assertThat(document.getNumberOfPages()).isPositive();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("DRAFT");
            }
            // It speaks of this patient already, as the sheet would.
            assertThat(new PDFTextStripper().getText(document))
                    .containsPattern("Worst (leg|back) pain\\s+number, 0 to 10")
                    .doesNotContain("Worst pain");
        }
        assertThat(acts(9).getFirst().act())
                .isEqualTo(Act.of(Act.Kind.DRAFT_EXPORTED).with("number", 2));
    }

    @Test
    void aReprintIsHeldByWhatTheRecordSaysNowAndGivenOnlyAsAFile() throws IOException {
        Path out = folder.resolve("again.pdf");
        assertThat(sheet("3", out).code()).isZero();
        assertThat(acts(3)).extracting(entry -> entry.act().kind()).startsWith(Act.Kind.EXPORTED, Act.Kind.RESERVED);
        Files.delete(out);
        Episode before = screened(
                3, screen -> screen.answered(RedFlag.DVT_SIGNS, Answer.YES).withAction("Sent."));
        int acts = acts(3).size();

        Ran held = sheet("3", out);
        assertThat(held.code()).isEqualTo(3);
        assertThat(held.err()).contains(RedFlag.DVT_SIGNS.words()).contains("clearance");
        assertThat(out).doesNotExist();
        assertThat(acts(3)).hasSize(acts);

        change(office -> office.patients().save(before));
        screened(
                3,
                screen -> new RedFlagScreen(
                        screen.date().minusDays(40), screen.by(), screen.answers(), screen.note(), screen.action()));
        assertThat(sheet("3", out).code()).isEqualTo(3);
        assertThat(sheet("3", out, "--old-screen").code()).isZero();
        assertThat(acts(3)).extracting(entry -> entry.act().kind()).contains(Act.Kind.PASSED);
    }

    @Test
    void aPaperWhoseFileWillNotDoLeavesNoTrace() throws IOException {
        Path folderThere = Files.createDirectories(folder.resolve("taken.pdf"));
        Files.writeString(folderThere.resolve("inside"), "a folder with something in it");
        Path letter = Files.writeString(folder.resolve("letter.pdf"), "Dear Sir");
        List<Journal.Entry> before = acts(5);

        for (Path file : List.of(folderThere, letter, folder.resolve("none/a.pdf"))) {
            assertRefused(sheet("5", file), "--out " + file);
            assertRefused(card("5", file), "--out " + file);
        }

        assertThat(acts(5)).isEqualTo(before);
        assertThat(letter).hasContent("Dear Sir");
    }

    @Test
    void aReportOfAPatientIsMade() throws IOException {
        Path out = folder.resolve("report.pdf");
        Ran made = run(
                "report",
                "--clinic",
                demo.toString(),
                "--patient",
                "1",
                "--password-file",
                file(),
                "--out",
                out.toString());

        assertThat(made.code()).isZero();
        assertThat(text(out)).contains("Elena Marsh");
    }

    @Test
    void cardsOfAPatientAreMadeAndRememberedAsGiven() throws IOException {
        Path out = folder.resolve("cards.pdf");
        Ran made = run(("card --clinic %s --patient 1 --card sciatica,flare_up --language es --ink black"
                        + " --password-file %s --out %s")
                .formatted(demo, file(), out)
                .split(" "));

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(text(out)).contains("Qué es la ciática", "Elena Marsh", "Cuando llega una crisis de dolor");
        change(office -> assertThat(office.chart(office.patients().byNumber(1).orElseThrow())
                        .cards())
                .first()
                .extracting(GivenCards::codes)
                .isEqualTo(List.of("sciatica", "flare_up")));
    }

    @Test
    void aPlanOfAPatientIsMadeKeptAndRememberedAsGiven() throws IOException {
        Path out = folder.resolve("plan.pdf");
        Ran made = run(("plan --clinic %s --patient 1 --language es --password-file %s --out %s")
                .formatted(demo, file(), out)
                .split(" "));

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(text(out)).contains("Su plan para caminar", "Elena Marsh", "Semana 1");
        change(office -> {
            var chart = office.chart(office.patients().byNumber(1).orElseThrow());
            assertThat(chart.walking().orElseThrow().activity()).isEqualTo(Activity.WALK);
            assertThat(chart.acts().getFirst().act().kind()).isEqualTo(Act.Kind.PLAN_GIVEN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "card --card sciatica"})
    void aHeldPatientGetsNeitherPlanNorCard(String verb) {
        Episode before = screened(1, screen -> screen.answered(RedFlag.DVT_SIGNS, Answer.YES));
        int acts = acts(1).size();
        Path out = folder.resolve("held.pdf");
        Ran held = run((verb + " --clinic %s --patient 1 --password-file %s --out %s")
                .formatted(demo, file(), out)
                .split(" "));

        assertThat(held.code()).as(held.err()).isEqualTo(3);
        assertThat(held.err()).contains("for Elena Marsh. Held by a red flag");
        assertThat(out).doesNotExist();
        assertThat(acts(1)).hasSize(acts);
        change(office -> office.patients().save(before));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figure nothing --out FOLDER/a.svg                  | no picture of an exercise 'nothing'
            figure bridge --phase 7 --out FOLDER/a.svg         | --phase 7: it must be 'all' or from 1 to 2
            figure bridge --side top --out FOLDER/a.svg        | --side top: it must be left or right
            figure bridge --out FOLDER/a.bmp                   | must end in .svg, .png or .pdf
            figure bridge --width 0 --out FOLDER/a.svg         | --width 0: it must be from
            figure bridge --out FOLDER/none/a.svg              | there is no folder
            sheet --case FOLDER/none.json --out FOLDER/a.pdf   | none.json: the file cannot be read
            sheet --case CASE --layout poster --out FOLDER/a.pdf | --layout poster: it must be one of rows, cards.
            sheet --out FOLDER/a.pdf                           | Missing required
            sheet --case CASE --paper legal --out FOLDER/a.pdf | --paper legal: it must be one of a4, letter
            patients --clinic FOLDER/none --password-file PW   | there is no clinic in this folder
            acts --clinic FOLDER/none --password-file PW       | there is no clinic in this folder
            report --clinic DEMO --patient 99 --password-file PW --out FOLDER/a.pdf | no patient has this number
            card --clinic DEMO --patient 1 --card yoga --password-file PW --out FOLDER/a.pdf | there is no card 'yoga'; it must be one of
            card --clinic DEMO --patient 99 --card sciatica --password-file PW --out FOLDER/a.pdf | no patient has this number
            plan --clinic DEMO --patient 1 --activity row --password-file PW --out FOLDER/a.pdf | --activity row: it must be one of walk, walk_and_sit, bike, water
            plan --clinic DEMO --patient 99 --password-file PW --out FOLDER/a.pdf | no patient has this number
            card --out FOLDER/a.pdf                            | Missing required
            sheet --clinic DEMO --patient 1 --program 9 --password-file PW --out FOLDER/a.pdf | no program with that number
            nonsense                                           | Unmatched argument
            """)
    void badInputIsRefusedWithASentence(String line, String sentence) throws IOException {
        String filled = line.replace("FOLDER", folder.toString())
                .replace("CASE", caseFile("bridge"))
                .replace("DEMO", demo.toString())
                .replace("PW", file());

        assertRefused(run(filled.split(" +")), sentence);
        assertThat(folder.resolve("a.pdf")).doesNotExist();
    }

    @Test
    void aWrongPasswordFailsInPlainWords() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "not this one");
        Ran tried = run("patients", "--clinic", demo.toString(), "--password-file", wrong.toString());

        assertThat(tried.code()).isEqualTo(1);
        assertThat(tried.err()).contains("password").doesNotContain("Exception");
    }
}
