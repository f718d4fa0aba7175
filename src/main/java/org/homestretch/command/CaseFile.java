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
import org.homestretch.exercise.Library;
import org.homestretch.patient.Presentation;
import org.homestretch.program.Prescription;

/** A patient and a program as scripts hand them over: one JSON text, read strictly. */
public record CaseFile(Presentation patient, List<Prescription> items) {

    /** Beside patient and items a case may carry its own name and a remark; both are left alone. */
    private static final Set<String> KEYS = Set.of("patient", "items", "id", "note");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

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

    static CaseFile parse(String text, String where, Library library) {
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
            throw new BadInput(where + ": this is not valid JSON" + place(broken)
                    + ". Look there for a missing quote, comma or bracket, and for a name that stands twice.");
        }
    }

    /** The reader's own words are for programmers; the place is what helps. */
    private static String place(JsonProcessingException broken) {
        var place = broken.getLocation();
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    /** Some editors put a mark before the text. */
    static String textOf(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException wrong) {
            throw new BadInput(file + ": the file is not UTF-8 text. Save it as UTF-8.");
        } catch (IOException unreadable) {
            throw new BadInput(file + ": the file cannot be read. Check its name and that you may read it.");
        }
    }
}
