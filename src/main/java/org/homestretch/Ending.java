package org.homestretch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Ends several things one after the other, each whatever became of those before it. */
final class Ending {

    private Ending() {}

    /** The first failure is thrown once all were tried; the others stand beside it. */
    static void all(Runnable... steps) {
        List<Throwable> failures =
                Arrays.stream(steps).flatMap(Ending::failureOf).toList();
        if (failures.isEmpty()) {
            return;
        }
        Throwable first = failures.getFirst();
        failures.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
        switch (first) {
            case Error broken -> throw broken;
            case RuntimeException failed -> throw failed;
            default -> throw new IllegalStateException(first);
        }
    }

    private static Stream<Throwable> failureOf(Runnable step) {
        try {
            step.run();
            return Stream.empty();
        } catch (RuntimeException | Error failed) {
            return Stream.of(failed);
        }
    }
}
