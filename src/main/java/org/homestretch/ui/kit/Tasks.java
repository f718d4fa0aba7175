package org.homestretch.ui.kit;

import java.util.function.Consumer;

/** Does slow work away from the screen and brings its result back to it. */
public interface Tasks {

    /** Work that may fail with a sentence for the user. */
    @FunctionalInterface
    interface Work<T> {
        T get();
    }

    /**
     * Does the work in the background, one piece after the other, then hands the result over on the screen's thread.
     * A failure becomes a notice that says what was being done.
     */
    <T> void run(String what, Work<T> work, Consumer<T> done);

    /** Work without a result. */
    default void run(String what, Runnable work) {
        run(
                what,
                () -> {
                    work.run();
                    return what;
                },
                done -> {});
    }

    /** Like {@link #run}, and with something to do on the screen when it fails, beside the notice. */
    <T> void run(String what, Work<T> work, Consumer<T> done, Consumer<RuntimeException> failed);

    /** Runs once the screen has been quiet for a moment; a later call with the same key replaces an earlier one. */
    void later(String key, Runnable work);
}
