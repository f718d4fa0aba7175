package org.homestretch.command;

import java.nio.file.Path;
import java.util.Locale;
import org.homestretch.command.files.BadInput;
import org.homestretch.command.files.OutFile;
import picocli.CommandLine.Option;

/** Where a verb's result goes. */
final class OutOption {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the result goes: a .pdf, and of a figure also .svg or .png.")
    private Path out;

    @Option(
            names = "--replace",
            description = "Also replace a file of another kind; else only one of the same kind is.")
    private boolean replace;

    OutFile file() {
        return new OutFile("--out", out, replace);
    }

    /** The file of a paper, refused before anything is opened where its name ends otherwise. */
    OutFile paper() {
        return file().paper();
    }

    void write(byte[] content) {
        file().write(content);
    }

    /** How the file is to end, in small letters: {@code .pdf}. */
    String ending() {
        String name = out.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    BadInput wrong(String why) {
        return new BadInput("--out " + out + ": " + why);
    }
}
