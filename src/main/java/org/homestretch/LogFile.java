package org.homestretch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** The log of the window: five files of a megabyte beside the clinic's folder, the newest with the number 0. */
final class LogFile {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 5;

    private LogFile() {}

    /** What goes wrong is written there from now on; where that cannot be, standard error alone has it. */
    static void in(Path folder) {
        Logger root = Logger.getLogger("");
        try {
            Files.createDirectories(folder);
            OnlyOurs.folder(folder);
            String files = folder.toString().replace("%", "%%");
            root.addHandler(new FileHandler(files + "/homestretch-%g.log", BYTES, FILES, true));
        } catch (IOException refused) {
            LoggerFactory.getLogger(LogFile.class)
                    .warn("The log cannot be written, so it goes to standard error only.", refused);
        }
        writePlainly();
    }

    /** Nothing that is written names a patient, on standard error neither: desktops keep that too. */
    static void writePlainly() {
        Handler[] all = Logger.getLogger("").getHandlers();
        Arrays.stream(all).forEach(handler -> handler.setFormatter(new PlainLog()));
    }

    /** Lets go of the files. */
    static void close() {
        Logger root = Logger.getLogger("");
        Arrays.stream(root.getHandlers()).filter(FileHandler.class::isInstance).forEach(handler -> {
            root.removeHandler(handler);
            handler.close();
        });
    }
}
