package org.homestretch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.homestretch.patient.Patient;
import org.homestretch.ui.kit.work.View;

/** Turns to each view of an open clinic once, with a patient chosen who has a program and visits: so the build learns which classes they need. */
final class Tour extends AnimationTimer {

    /** Time enough for a view to read its records and to be drawn. */
    private static final int FRAMES = 40;

    private final Deque<View> ahead = new ArrayDeque<>(List.of(View.values()));
    private final Clinic clinic;
    private final Runnable then;
    private int frames;

    Tour(Clinic clinic, Patient patient, Runnable then) {
        this.clinic = clinic;
        this.then = then;
        clinic.choose(patient);
    }

    @Override
    public void handle(long now) {
        frames += clinic.isMade() ? 1 : 0;
        if (frames == FRAMES) {
            frames = 0;
            goOn();
        }
    }

    private void goOn() {
        if (ahead.isEmpty()) {
            stop();
            then.run();
        } else {
            clinic.turnTo(ahead.poll());
        }
    }
}
