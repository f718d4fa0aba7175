package org.homestretch.command.acts;

import java.nio.file.Path;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Refusal;
import org.homestretch.command.files.JsonFields;
import org.homestretch.command.files.OutFile;

/** The file an act names for its paper. */
final class PrintedTo {

    static final String FIELD = "print";

    private static final String ENDING = ".pdf";

    private PrintedTo() {}

    /** Nothing is printed that the gate holds. */
    static Verdict passed(Verdict asked) {
        if (!asked.passes()) {
            throw new Refusal("Not printed. " + asked.sentence());
        }
        return asked;
    }

    /** Meant from the folder the verb was started in. */
    static OutFile file(String act, JsonFields fields, Path here) {
        String file = fields.text(FIELD);
        if (!file.endsWith(ENDING)) {
            throw fields.wrong(FIELD, "is " + file + "; it must end in " + ENDING);
        }
        return OutFile.of("'" + act + "." + FIELD + "'", here.resolve(file));
    }
}
