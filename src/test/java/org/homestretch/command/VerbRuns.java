package org.homestretch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homestretch.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Verbs run as a script runs them, in a folder with a password in a file. */
abstract class VerbRuns {

    static final Workbench WORKBENCH = new Workbench(Clock.systemDefaultZone());

    @TempDir
    static Path folder;

    static Path passwordFile;

    @BeforeAll
    static void aPasswordIsInAFile() throws IOException {
        passwordFile = Files.writeString(folder.resolve("password.txt"), "four quiet garden chairs\n");
    }

    static void assertRefused(Ran ran, String sentence) {
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(sentence).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(ran.out()).isEmpty();
    }

    static String file() {
        return passwordFile.toString();
    }

    static String caseFile(String... exercises) throws IOException {
        String items = String.join("\", \"", exercises);
        return Files.writeString(folder.resolve("case.json"), """
                {"patient": {"name": "Ann Lee", "age": 50, "sex": "f", "condition": "nonspecific", "stage": "chronic",
                  "pain_back": 1, "pain_leg": 0, "irritability": "low", "conditioning": "average", "dp": "flexion",
                  "screen_age_days": 0, "equipment": ["mat"]}, "items": ["%s"]}
                """.formatted(items))
                .toString();
    }

    static String changed(String file, String part, String instead) throws IOException {
        Path path = Path.of(file);
        return Files.writeString(path, Files.readString(path).replace(part, instead))
                .toString();
    }

    static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    static Ran run(String... args) {
        return Ran.verb(args);
    }
}
