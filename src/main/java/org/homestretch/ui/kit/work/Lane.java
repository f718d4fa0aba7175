package org.homestretch.ui.kit.work;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** One named thread that does its work piece by piece, in the order it was asked for. */
final class Lane {

    private final ExecutorService thread;
    private final String name;

    Lane(String name) {
        this.name = name;
        // A piece that never ends must not keep the program from ending.
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Says whether the piece will be done; a closed lane takes nothing more. */
    boolean take(Runnable piece) {
        try {
            thread.execute(piece);
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    /** Waits for what was asked for, as long as it is worth; what hangs longer is left behind. */
    void close(Duration patience) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
                throw new IllegalStateException(
                        "The work of " + name + " did not end within " + patience.toSeconds() + " seconds.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
