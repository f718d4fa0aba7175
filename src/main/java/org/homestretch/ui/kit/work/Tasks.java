package org.homestretch.ui.kit.work;

import java.util.function.Consumer;

/** Does slow work away from the screen and brings its result back to it. Work is handed values, never models. */
public interface Tasks {

    /** Work that may fail with a sentence for the user. */
    @FunctionalInterface
    interface Work<T> {
        T get();
    }

    /**
     * Reads or saves records in the background, one piece after the other: what is read after a save holds it. The
     * result is handed over on the screen's thread. A failure becomes a notice that says what was being done, and is
     * handed over as well.
     */
    <T> void run(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed);

    default <T> void run(String what, Work<T> work, Consumer<T> done) {
        run(what, work, done, failure -> {});
    }

    /** Work without a result. */
    default void run(String what, Runnable work) {
        run(what, valued(what, work), done -> {});
    }

    /**
     * Does long work that no save may wait for, such as making, showing or printing a paper. It begins once everything
     * asked for before is saved.
     */
    default <T> void aside(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        run(what, work, done, failed);
    }

    default <T> void aside(String what, Work<T> work, Consumer<T> done) {
        aside(what, work, done, failure -> {});
    }

    default void aside(String what, Runnable work) {
        aside(what, valued(what, work), done -> {});
    }

    /** Runs once the screen has been quiet for a moment; a later call with the same key replaces an earlier one. */
    void later(String key, Runnable work);

    private static Work<String> valued(String what, Runnable work) {
        return () -> {
            work.run();
            return what;
        };
    }
}
