package org.homestretch.command.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.homestretch.desktop.AnotherFile;
import org.homestretch.desktop.WholeFile;

/** The file the user named for a result, as the option or field that names it is called. */
public record OutFile(String named, Path file, boolean replace) {

    /** Where {@code named} offers no way to insist. */
    public static OutFile of(String named, Path file) {
        return new OutFile(named, file, false);
    }

    /** The same for a paper: its name says what it is. */
    public OutFile paper() {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new BadInput(named + " " + file + ": papers are PDF files. End the name with .pdf.");
        }
        return this;
    }

    /** Refused where it will not do, before anything is written or noted. */
    public void check(byte[] content) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new BadInput(named + " " + file + ": there is no folder " + folder + ". Make it first.");
        }
        try {
            whole().refuseAnother(content);
        } catch (AnotherFile stays) {
            throw new BadInput(named + " " + file + ": " + why(stays));
        }
    }

    public void write(byte[] content) {
        check(content);
        whole().write(content);
    }

    private WholeFile whole() {
        return new WholeFile(file, replace);
    }

    private String why(AnotherFile stays) {
        if (!stays.replaceable()) {
            return "this is a folder or a device, and no file can take its place. Choose another name.";
        }
        String insist = named.startsWith("--") ? "Choose another name, or say --replace." : "Choose another name.";
        return "there is a file of another kind already, and it stays as it is. " + insist;
    }
}
