package org.homestretch.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Asks the screen's thread again and again how long it takes to answer, and keeps when it was long with what it did. What
 * counts is the time of a processor it took: on a busy computer the clock goes on while the thread waits for its turn.
 */
public final class ScreenWatch {

    private static final long BEAT_MS = 5;
    private static final int MOST = 10;
    private static final int LINES = 6;
    private static final Duration LONG = Duration.ofMillis(100);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final StackTraceElement[] NOWHERE = {};

    /** How long the screen's thread worked and did not answer, after what was last begun, and where it was mostly. */
    public record Longest(Duration worked, Duration waited, String after, StackTraceElement[] at) {

        /** The first line of our own code, else of the toolkit. */
        private static Optional<StackTraceElement> place(StackTraceElement[] at) {
            return Stream.of("org.homestretch", "javafx", "com.sun.javafx")
                    .flatMap(ours -> Arrays.stream(at)
                            .filter(line -> line.getClassName().startsWith(ours))
                            .limit(1))
                    .findFirst();
        }

        /** The first line of our own code, which is where to look. */
        Optional<StackTraceElement> ours() {
            return lines().findFirst();
        }

        private Stream<StackTraceElement> lines() {
            return Arrays.stream(at).filter(line -> line.getClassName().startsWith("org.homestretch"));
        }

        @Override
        public String toString() {
            String where = lines().limit(LINES).map(Longest::brief).collect(Collectors.joining(" < "));
            String what = where.isEmpty() ? place(at).map(Longest::brief).orElse("") : where;
            return "%5d ms %8d ms  %-28s %s".formatted(worked.toMillis(), waited.toMillis(), after, what);
        }

        private static String brief(StackTraceElement line) {
            String name = line.getClassName();
            return name.substring(name.lastIndexOf('.') + 1) + "." + line.getMethodName() + ":" + line.getLineNumber();
        }
    }

    private final Thread screen;
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("screen-watch").unstarted(this::watch);
    private final List<Longest> seen = new CopyOnWriteArrayList<>();
    private volatile String after = "";
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

    /** What is seen from now on comes after this. */
    public void after(String step) {
        after = step;
    }

    /** Ends watching, prints what took long, the longest first, and returns the longest. */
    public Longest end() throws InterruptedException {
        closed = true;
        watcher.join();
        List<Longest> sorted = seen.stream()
                .sorted(Comparator.comparing(Longest::worked).reversed())
                .toList();
        System.out.printf(
                "The screen's thread worked for 100 ms or more at once %d times; the longest, and by the clock:%n",
                sorted.stream().filter(one -> one.worked().compareTo(LONG) >= 0).count());
        sorted.stream().limit(MOST).forEach(System.out::println);
        return sorted.isEmpty() ? new Longest(Duration.ZERO, Duration.ZERO, after, NOWHERE) : sorted.getFirst();
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

    /** The line it was seen in most often is kept. */
    private void ask() throws InterruptedException {
        var answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        long before = worked();
        Platform.runLater(answered::countDown);
        List<StackTraceElement[]> looks = new ArrayList<>();
        while (!answered.await(BEAT_MS, TimeUnit.MILLISECONDS)) {
            looks.add(screen.getStackTrace());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - asked);
        if (took.compareTo(LONG.dividedBy(4)) > 0) {
            seen.add(new Longest(Duration.ofNanos(worked() - before), took, after, mostSeen(looks)));
        }
    }

    private long worked() {
        return THREADS.getThreadCpuTime(screen.threadId());
    }

    private static StackTraceElement[] mostSeen(List<StackTraceElement[]> looks) {
        return looks.stream()
                .filter(at -> Longest.place(at).isPresent())
                .collect(Collectors.groupingBy(
                        at -> Longest.place(at).orElseThrow().getMethodName()))
                .values()
                .stream()
                .max(Comparator.comparing(List::size))
                .map(List::getLast)
                .orElse(NOWHERE);
    }
}
