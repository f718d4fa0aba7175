package org.homestretch.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** Names of PDF files: one a user chose ends in .pdf, once; one of ours is made of plain letters. */
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

    /** A name as any disk takes it: letters without marks, digits and dashes. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static Path free(Path chosen, String name) {
        Path better = chosen.resolveSibling(name);
        return Files.exists(better) ? chosen : better;
    }
}
