package org.homestretch.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/** One named thread for all slow work, so that saves happen in the order they were asked for. */
public final class WorkerThread implements Tasks, AutoCloseable {

    private static final Duration QUIET = Duration.millis(120);
    private static final long LAST_WORK_SECONDS = 30;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("homestretch-worker").factory());
    private final Notices notices;
    private final Map<String, PauseTransition> waiting = new HashMap<>();

    public WorkerThread(Notices notices) {
        this.notices = notices;
    }

    @Override
    public <T> void run(String what, Work<T> work, Consumer<T> done) {
        run(what, work, done, failure -> {});
    }

    @Override
    public <T> void run(String what, Work<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        thread.execute(() -> {
            try {
                T result = work.get();
                Platform.runLater(() -> done.accept(result));
            } catch (RuntimeException failure) {
                Platform.runLater(() -> {
                    notices.failed(what, failure);
                    failed.accept(failure);
                });
            }
        });
    }

    @Override
    public void later(String key, Runnable work) {
        PauseTransition pause = waiting.computeIfAbsent(key, name -> new PauseTransition(QUIET));
        pause.setOnFinished(finished -> work.run());
        pause.playFromStart();
    }

    /** Lets the work in hand finish: closing must not lose a save. */
    @Override
    public void close() {
        waiting.values().forEach(pause -> {
            if (pause.getStatus() == Animation.Status.RUNNING) {
                pause.stop();
                pause.getOnFinished().handle(null);
            }
        });
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The last work did not end within " + LAST_WORK_SECONDS + " seconds.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
