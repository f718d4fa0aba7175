package org.homestretch.ui.kit.work;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Turns the desk to the new day: a short beat, since a computer that slept over midnight rings no alarm. */
public final class DayWatch implements AutoCloseable {

    private static final Duration BEAT = Duration.seconds(2);

    private final Timeline beat;

    public DayWatch(Desk desk) {
        beat = new Timeline(new KeyFrame(BEAT, tick -> desk.look()));
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
    }

    @Override
    public void close() {
        beat.stop();
    }
}
