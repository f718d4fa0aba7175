package org.homestretch.command;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Library;
import org.homestretch.patient.Presentation;
import org.homestretch.program.Prescription;

/** A patient and a program as scripts hand them over: one JSON text, read strictly. */
public record CaseFile(Presentation patient, List<Prescription> items) {

    /** Beside patient and items a case may carry its own name and a remark; both are left alone. */
    private static final Set<String> KEYS = Set.of("patient", "items", "id", "note");

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    public CaseFile {
        items = List.copyOf(items);
    }

    /** Reads one case from a file. */
    static CaseFile read(Path file, Library library) {
        return parse(textOf(file), file.toString(), library);
    }

    /** Reads one case a line; an empty line is no case. */
    static List<CaseFile> readLines(Path file, Library library) {
        List<String> lines = textOf(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isBlank())
                .mapToObj(line -> parse(lines.get(line), file + ", line " + (line + 1), library))
                .toList();
    }

    /** Reads one case, or one a line where the name ends so; every exercise of the catalogue is known. */
    static List<CaseFile> readAny(Path file) {
        Library all = Catalogue.everything();
        return file.toString().endsWith(".jsonl") ? readLines(file, all) : List.of(read(file, all));
    }

    private static CaseFile parse(String text, String where, Library library) {
        var whole = new JsonFields(where, "", tree(text, where));
        whole.refuseOthersThan(KEYS);
        Presentation patient = new CasePatient(whole.inside("patient")).presentation();
        return new CaseFile(patient, new CaseItems(whole, library).prescriptions());
    }

    private static JsonNode tree(String text, String where) {
        try {
            JsonNode tree = JSON.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw new BadInput(where + ": a case is a JSON object with 'patient' and 'items'.");
            }
            return tree;
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            String at = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
            throw new BadInput(where + at + ": this is not valid JSON: " + broken.getOriginalMessage());
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException wrong) {
            throw new BadInput(file + ": the file is not UTF-8 text. Save it as UTF-8.");
        } catch (IOException unreadable) {
            throw new BadInput(file + ": the file cannot be read. Check its name and that you may read it.");
        }
    }
}
