package org.homestretch;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test in the whole window, opened for it on a clinic of its own and closed after it. */
abstract class InWholeWindow {

    @TempDir
    Path folder;

    WholeWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new WholeWindow(folder);
        window.until(() -> window.at("#patientFilter"));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }
}
