package org.homestretch;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our own mistakes on whichever thread: each is logged, and told on the screen, which keeps what was typed. */
final class Mishaps implements UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private final Consumer<Throwable> screen;

    private Mishaps(Consumer<Throwable> screen) {
        this.screen = screen;
    }

    /** From now on no thread ends without a word; the screen is told on its own thread. */
    static void tell(Consumer<Throwable> screen) {
        Thread.setDefaultUncaughtExceptionHandler(new Mishaps(screen));
    }

    /** For what was caught on the way and has no thread to end. */
    static void log(Throwable failure) {
        LOG.error("This went wrong and was told.", failure);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.error("Nobody foresaw this on the thread {}.", thread.getName(), failure);
        Platform.runLater(() -> screen.accept(failure));
    }
}
