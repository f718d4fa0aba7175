package org.homestretch.ui.kit.work;

/**
 * Knows whether code runs for the screen or for work beside it. Models belong to the screen: work is handed values, and
 * a model that is asked from work says so by an assertion, which tests run with.
 */
public final class OnScreen {

    private static final ThreadLocal<Boolean> LEFT = ThreadLocal.withInitial(() -> false);

    private OnScreen() {}

    /** For {@code assert OnScreen.here()} in what only the screen may ask. */
    public static boolean here() {
        return !LEFT.get();
    }

    /** Does work beside the screen; a test may do so on its own thread and is told the same. */
    public static <T> T leave(Tasks.Work<T> work) {
        boolean before = LEFT.get();
        LEFT.set(true);
        try {
            return work.get();
        } finally {
            LEFT.set(before);
        }
    }
}
