package org.homestretch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;

/** A small file in the folder of a sample clinic, so that nobody takes its patients for real ones. */
final class SampleMark {

    private static final RoomWords WORDS = RoomWords.of(SampleMark.class);

    private static final String NAME = "sample-clinic.txt";
    private static final String MARK = "This is a sample clinic. All its patients are invented.\n";

    private SampleMark() {}

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    static void in(Path folder) {
        try {
            Files.writeString(folder.resolve(NAME), MARK);
        } catch (IOException refused) {
            throw new Unable(WORDS.say("not.written", folder.resolve(NAME)), refused);
        }
    }
}
