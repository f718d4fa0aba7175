package org.homestretch.figure.motion;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Figure;

/** When each frame of a movement is shown: forth and back, over and over, resting where the exercise rests. */
public record Cycle(List<Beat> beats) {

    /** 12.5 frames a second. */
    static final long STEP = 80;

    static final long TURN = 500;
    static final long HOLD = 1500;

    /**
     * One frame and how long it stays.
     *
     * @param millis thousandths of a second
     */
    public record Beat(int frame, long millis) {}

    public Cycle {
        beats = List.copyOf(beats);
    }

    static Cycle of(List<Figure.Phase> phases) {
        int last = (phases.size() - 1) * Movement.STEPS;
        List<Beat> beats = new ArrayList<>();
        for (int frame = 0; frame <= last; frame++) {
            beats.add(beat(frame, phases));
        }
        for (int frame = last - 1; frame > 0; frame--) {
            beats.add(beat(frame, phases));
        }
        return new Cycle(beats);
    }

    private static Beat beat(int frame, List<Figure.Phase> phases) {
        if (frame % Movement.STEPS != 0) {
            return new Beat(frame, STEP);
        }
        return new Beat(frame, phases.get(frame / Movement.STEPS).hold() ? HOLD : TURN);
    }

    /** How long once forth and back takes. */
    public long millis() {
        return beats.stream().mapToLong(Beat::millis).sum();
    }

    /** How long the first phase is shown before the movement sets out. */
    public long rest() {
        return beats.getFirst().millis();
    }

    /** The frame to show so long after the start. */
    public int frameAt(long millis) {
        long left = millis % millis();
        for (Beat beat : beats) {
            if (left < beat.millis) {
                return beat.frame;
            }
            left -= beat.millis;
        }
        throw new IllegalArgumentException("No frame before the start");
    }
}
