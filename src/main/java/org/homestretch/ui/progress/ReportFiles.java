package org.homestretch.ui.progress;

import java.nio.file.Path;
import org.homestretch.progress.Chart;

/** Where progress reports go: each becomes a PDF file that is then opened; both are done off the screen's thread. */
public interface ReportFiles {

    /** Makes the report and keeps it as a file. */
    Path save(Chart chart);

    void open(Path report);
}
