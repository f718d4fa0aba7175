package org.homestretch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.homestretch.basics.Unable;

/** Writes a result to the file the user named: whole, or not at all. */
final class OutFile {

    private OutFile() {}

    static void write(Path file, byte[] content) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new BadInput("--out " + file + ": there is no folder " + folder + ". Make it first.");
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
