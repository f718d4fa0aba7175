package org.homestretch.command.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Library;
import org.homestretch.patient.Presentation;
import org.junit.jupiter.api.io.TempDir;

/** A plain case, changed as a test asks, written to a file and read from it. */
abstract class WrittenCases {

    static final Library LIBRARY = Catalogue.everything();

    static final String PLAIN = """
            {"patient": {"name": "Ann Lee", "age": 50, "sex": "f", "condition": "nonspecific", "stage": "chronic",
              "pain_back": 4, "pain_leg": 2, "irritability": "low", "conditioning": "average", "dp": "none"},
             "items": ["bridge"]}
            """;

    @TempDir
    Path folder;

    /** The plain case with more said of its patient. */
    Presentation saying(String fields) {
        return read(PLAIN.replace("\"dp\": \"none\"", "\"dp\": \"none\", " + fields))
                .patient();
    }

    CaseFile read(String text) {
        try {
            Path file = folder.resolve("case.json");
            Files.writeString(file, text);
            return CaseFile.read(file, LIBRARY);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
