package org.homestretch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homestretch.basics.Unable;

/** A small file in the folder of a sample clinic, so that nobody takes its patients for real ones. */
final class SampleMark {

    private static final String NAME = "sample-clinic.txt";
    private static final String WORDS = "This is a sample clinic. All its patients are invented.\n";

    private SampleMark() {}

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    static void in(Path folder) {
        try {
            Files.writeString(folder.resolve(NAME), WORDS);
        } catch (IOException refused) {
            throw new Unable(
                    "Not written: " + folder.resolve(NAME)
                            + ". Check that the disk has room and that you may write there.",
                    refused);
        }
    }
}
