package org.homestretch.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Asks the screen's thread again and again how long it takes to answer, and keeps the longest with what it was doing. */
public final class ScreenWatch {

    private static final long BEAT_MS = 5;
    private static final StackTraceElement[] NOWHERE = {};

    /** How long the screen's thread did not answer, and where it was then. */
    public record Longest(Duration time, StackTraceElement[] at) {

        /** The first line of our own code, which is where to look. */
        Optional<StackTraceElement> ours() {
            for (StackTraceElement line : at) {
                if (line.getClassName().startsWith("org.homestretch")) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        }
    }

    private final Thread screen;
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("screen-watch").unstarted(this::watch);
    private volatile Longest longest = new Longest(Duration.ZERO, NOWHERE);
    private volatile boolean closed;

    private ScreenWatch(Thread screen) {
        this.screen = screen;
    }

    /** Begins to watch; the toolkit must have started. */
    public static ScreenWatch begin() throws InterruptedException {
        var found = new Thread[1];
        var answered = new CountDownLatch(1);
        Platform.runLater(() -> {
            found[0] = Thread.currentThread();
            answered.countDown();
        });
        answered.await();
        var watch = new ScreenWatch(found[0]);
        watch.watcher.start();
        return watch;
    }

    /** Ends watching, prints what was seen and returns it. */
    public Longest end() throws InterruptedException {
        closed = true;
        watcher.join();
        System.out.printf(
                "The screen's thread was busy for at most %d ms%s.%n",
                longest.time().toMillis(),
                longest.ours().map(line -> ", in " + line).orElse(""));
        return longest;
    }

    private void watch() {
        try {
            while (!closed) {
                ask();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BEAT_MS));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        var answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        StackTraceElement[] at = NOWHERE;
        while (!answered.await(BEAT_MS, TimeUnit.MILLISECONDS)) {
            StackTraceElement[] now = screen.getStackTrace();
            at = now.length == 0 ? at : now;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - asked);
        if (took.compareTo(longest.time()) > 0) {
            longest = new Longest(took, at);
        }
    }
}
