package org.homestretch.command.acts;

import java.nio.file.Path;
import org.homestretch.command.files.JsonFields;
import org.homestretch.command.files.OutFile;

/** The file an act names for its paper. */
final class PrintedTo {

    static final String FIELD = "print";

    private static final String ENDING = ".pdf";

    private PrintedTo() {}

    /** Meant from the folder the verb was started in. */
    static OutFile file(String act, JsonFields fields, Path here) {
        String file = fields.text(FIELD);
        if (!file.endsWith(ENDING)) {
            throw fields.wrong(FIELD, "is " + file + "; it must end in " + ENDING);
        }
        return OutFile.of("'" + act + "." + FIELD + "'", here.resolve(file));
    }
}
