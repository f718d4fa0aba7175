package org.homestretch.ui.settings;

import java.nio.file.Path;
import java.util.Optional;

/** Where the rules to sign off go: a file the user says. */
public interface ReviewFiles {

    /** Asks the user for a file of a kind, by its ending; nothing when the user turns away. On the screen's thread. */
    Optional<Path> chooseFile(String suggestedName, String ending);

    /** Writes it whole, or not at all; done off the screen's thread. */
    void write(Path file, byte[] content);
}
