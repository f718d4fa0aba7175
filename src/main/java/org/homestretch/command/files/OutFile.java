package org.homestretch.command.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.homestretch.basics.Unable;

/** The file the user named for a result: written whole, or not at all. */
public record OutFile(String named, Path file) {

    /** As an option of the command line names it. */
    public static void write(Path file, byte[] content) {
        new OutFile("--out", file).write(content);
    }

    public void write(byte[] content) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new BadInput(named + " " + file + ": there is no folder " + folder + ". Make it first.");
        }
        Path unfinished = folder.resolve("." + file.getFileName() + ".part");
        try {
            try {
                Files.write(unfinished, content);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException refused) {
            throw new Unable(
                    "Not written: " + file + ". Check that the disk has room and that you may write there.", refused);
        }
    }
}
