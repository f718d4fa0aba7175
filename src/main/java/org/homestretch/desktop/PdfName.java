package org.homestretch.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The name of a file a user chose for a PDF: it ends in .pdf, once. */
public final class PdfName {

    private static final String ENDING = ".pdf";

    private PdfName() {}

    /** Some desktops add the ending to a name that has it; no file the user was not asked about is written over. */
    public static Path of(Path chosen) {
        String name = chosen.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(ENDING)) {
            return free(chosen, name + ENDING);
        }
        return lower.endsWith(ENDING + ENDING)
                ? free(chosen, name.substring(0, name.length() - ENDING.length()))
                : chosen;
    }

    private static Path free(Path chosen, String name) {
        Path better = chosen.resolveSibling(name);
        return Files.exists(better) ? chosen : better;
    }
}
