package org.homestretch;

import java.nio.file.Files;
import java.nio.file.Path;
import org.homestretch.desktop.WholeFile;

/** A small file in the folder of a sample clinic, so that nobody takes its patients for real ones. */
final class SampleMark {

    private static final String NAME = "sample-clinic.txt";
    private static final String MARK = "This is a sample clinic. All its patients are invented.\n";

    private SampleMark() {}

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    static void in(Path folder) {
        WholeFile.at(folder.resolve(NAME)).write(MARK);
    }
}
