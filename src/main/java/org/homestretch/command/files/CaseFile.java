package org.homestretch.command.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.Library;
import org.homestretch.patient.Presentation;
import org.homestretch.program.Prescription;

/** A patient and a program as scripts hand them over, read strictly, and whether a reflex was brisk: that asks a question. */
public record CaseFile(Presentation patient, List<Prescription> items, boolean brisk) {

    /** Beside patient and items a case may carry its own name and a remark; both are left alone. */
    private static final Set<String> KEYS = Set.of("patient", "items", "id", "note");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public CaseFile {
        items = List.copyOf(items);
    }

    /** Reads one case from a file. */
    public static CaseFile read(Path file, Library library) {
        return parse(textOf(file), file.toString(), library);
    }

    public static CaseFile parse(String text, String where, Library library) {
        var whole = JsonFields.parse(text, where, "a case is a JSON object with 'patient' and 'items'.");
        whole.refuseOthersThan("a case", KEYS);
        var patient = new CasePatient(whole.inside("patient"));
        return new CaseFile(patient.presentation(), new CaseItems(whole, library).prescriptions(), patient.brisk());
    }

    /** Some editors put a mark before the text. */
    public static String textOf(Path file) {
        try {
            return withoutMark(Files.readString(file));
        } catch (CharacterCodingException wrong) {
            throw new BadInput(file + ": the file is not UTF-8 text. Save it as UTF-8.");
        } catch (IOException unreadable) {
            throw new BadInput(file + ": the file cannot be read. Check its name and that you may read it.");
        }
    }

    public static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
}
