package org.homestretch.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.homestretch.figure.Figures;
import org.homestretch.figure.motion.Movement;
import org.homestretch.figure.motion.Movements;

/** Measures the time from pressing play to the first moving frame, in a fresh process and in a warm one. */
public final class MovementBench {

    private static final List<String> WARM = List.of("clam", "sit-to-stand", "bird-dog", "bridge-march", "wall-squat");
    private static final int FURTHER = 6;

    private MovementBench() {}

    public static void main(String[] arguments) {
        Movements movements = new Movements(new Figures());
        measure("cold", movements, "bridge");
        WARM.forEach(id -> measure("warm", movements, id));
    }

    private static void measure(String state, Movements movements, String id) {
        Movement movement = movements.of(id).orElseThrow();
        Watch pressed = new Watch();
        while (!movement.isUnderWay()) {
            movement.draw(movement.missing().orElseThrow());
        }
        String first = pressed.reading();
        Watch further = new Watch();
        for (int i = 0; i < FURTHER; i++) {
            movement.missing().ifPresent(movement::draw);
        }
        System.out.printf(
                "%s, %s: first moving frame after %s, %d further frames in %s%n",
                state, id, first, FURTHER, further.reading());
    }

    /** Time on the clock and time of this thread: on a busy machine the second says more. */
    private static final class Watch {

        private final long begun = System.nanoTime();
        private final long worked = worked();

        String reading() {
            return String.format("%d ms (%d ms of work)", millis(System.nanoTime() - begun), millis(worked() - worked));
        }

        private static long worked() {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
        }

        private static long millis(long nanos) {
            return nanos / 1_000_000;
        }
    }
}
