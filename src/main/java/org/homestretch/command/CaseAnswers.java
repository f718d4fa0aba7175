package org.homestretch.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.command.files.BadInput;
import org.homestretch.command.files.CaseFile;
import org.homestretch.exercise.Library;

/** Answers one case, or one a line: a line that is no case is answered with what is wrong, and the next ones go on. */
final class CaseAnswers {

    private static final int UNUSABLE = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;
    private final PrintWriter err;
    private boolean refused;

    CaseAnswers(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Prints an answer for each case of a file; every exercise of the catalogue is known. */
    void print(Path file, Function<CaseFile, String> answer) {
        Library all = Catalogue.everything();
        if (!file.toString().endsWith(".jsonl")) {
            out.println(answer.apply(CaseFile.read(file, all)));
            return;
        }
        List<String> lines = CaseFile.textOf(file).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                out.println(line(lines.get(line), file + ", line " + (line + 1), answer, all));
            }
        }
    }

    /** The code the command ends with: this one where nothing was refused. */
    int code(int otherwise) {
        return refused ? UNUSABLE : otherwise;
    }

    private String line(String text, String where, Function<CaseFile, String> answer, Library all) {
        try {
            return answer.apply(CaseFile.parse(text, where, all));
        } catch (BadInput wrong) {
            refused = true;
            err.println(wrong.getMessage());
            return JSON.createObjectNode().put("error", wrong.getMessage()).toString();
        }
    }
}
