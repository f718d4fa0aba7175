package org.homestretch.figure.motion;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.figure.draw.InBetween;
import org.homestretch.figure.scene.Sketch;

/**
 * The way of an exercise through its phases as a strip of frames. The phases are there from the start; the frames
 * between are drawn one by one by whoever has a thread to spare, those that matter most first. Any thread may ask.
 */
public final class Movement {

    /** Frames from one phase to the next. */
    static final int STEPS = 12;

    /** Halves, then quarters, then the rest: the movement gets smoother from everywhere at once. */
    private static final int[] ORDER = {6, 3, 9, 1, 5, 7, 11, 2, 4, 8, 10};

    private final Object posing = new Object();
    private final Supplier<Sketch> source;
    private final Optional<Figure.Frame> room;
    private final Picture[] frames;
    private final Cycle cycle;
    private InBetween between;

    /** The kept pictures of the phases, and where to get the poses once a frame between them is drawn. */
    Movement(Figure figure, List<Picture> phases, Supplier<Sketch> source) {
        this.source = source;
        room = figure.frame();
        frames = new Picture[(phases.size() - 1) * STEPS + 1];
        for (int i = 0; i < phases.size(); i++) {
            frames[i * STEPS] = phases.get(i);
        }
        cycle = Cycle.of(figure.phases());
    }

    /** The first frame is the first phase, the last the last. */
    public int frames() {
        return frames.length;
    }

    /** The order in which frames follow each other in time. */
    public Cycle cycle() {
        return cycle;
    }

    /** A frame for one side, or the nearest to it that is drawn. */
    public Picture shown(int frame, TreatedSide side) {
        return side.show(nearest(frame));
    }

    /** Whether there is anything to show between the first phase and the second. */
    public synchronized boolean isUnderWay() {
        return frames.length == 1 || frames[STEPS / 2] != null;
    }

    /** The frame to draw next; none when all are there. */
    public synchronized OptionalInt missing() {
        for (int step : ORDER) {
            for (int frame = step; frame < frames.length; frame += STEPS) {
                if (frames[frame] == null) {
                    return OptionalInt.of(frame);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Draws a frame that is not there yet and keeps it; takes a moment, so never on the thread of the screen. */
    public void draw(int frame) {
        if (isDrawn(frame)) {
            return;
        }
        Picture picture = between().picture(frame / STEPS, eased(frame % STEPS / (double) STEPS));
        synchronized (this) {
            frames[frame] = picture;
        }
    }

    private synchronized boolean isDrawn(int frame) {
        return frames[frame] != null;
    }

    private synchronized Picture nearest(int frame) {
        for (int away = 0; ; away++) {
            if (frame - away >= 0 && frames[frame - away] != null) {
                return frames[frame - away];
            }
            if (frame + away < frames.length && frames[frame + away] != null) {
                return frames[frame + away];
            }
        }
    }

    /** Posing happens outside the lock of the frames: the screen must never wait for it. */
    private InBetween between() {
        synchronized (posing) {
            if (between == null) {
                Sketch sketch = source.get();
                between = room.map(frame -> InBetween.of(sketch, frame)).orElseGet(() -> InBetween.of(sketch));
            }
            return between;
        }
    }

    /** A body starts and stops softly. */
    private static double eased(double part) {
        return (1 - Math.cos(Math.PI * part)) / 2;
    }
}
