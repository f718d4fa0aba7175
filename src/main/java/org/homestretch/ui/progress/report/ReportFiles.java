package org.homestretch.ui.progress.report;

import java.nio.file.Path;
import java.util.Optional;
import org.homestretch.progress.Chart;

/** Where progress reports go: each becomes a PDF file where the user says. */
public interface ReportFiles {

    /** Asks the user for a file; nothing when the user turns away. Asked on the screen's thread. */
    Optional<Path> chooseFile(String suggestedName);

    /** Makes the report and writes it; done off the screen's thread. */
    void save(Chart chart, Path file);

    /** Whether a program of the desktop shows the report; asked off the screen's thread. */
    boolean open(Path report);
}
