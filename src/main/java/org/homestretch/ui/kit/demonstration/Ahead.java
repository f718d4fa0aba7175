package org.homestretch.ui.kit.demonstration;

import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.motion.Movement;

/**
 * Draws the first frame of the exercise chosen last, so that it moves as soon as it is asked for. One is drawn at a
 * time; those passed over meanwhile are left out.
 */
public final class Ahead {

    private static final RoomWords WORDS = RoomWords.of(Ahead.class);

    private final Showing showing;
    private Optional<Exercise> wanted = Optional.empty();
    private boolean busy;
    private boolean resting;

    public Ahead(Showing showing) {
        this.showing = showing;
    }

    public void want(Exercise exercise) {
        wanted = Optional.of(exercise);
        next();
    }

    /** Nothing is drawn any more, as before the window closes. */
    public void rest() {
        resting = true;
    }

    private void next() {
        if (!busy && !resting) {
            wanted.ifPresent(this::open);
        }
    }

    private void open(Exercise exercise) {
        wanted = Optional.empty();
        busy = true;
        showing.opening()
                .run(
                        WORDS.say("doing.open"),
                        () -> showing.movements().of(exercise.id()),
                        movement -> movement.filter(found -> !found.isUnderWay() && !resting)
                                .ifPresentOrElse(this::draw, this::done),
                        failure -> done());
    }

    private void draw(Movement movement) {
        showing.drawing()
                .run(
                        WORDS.say("doing.draw"),
                        () -> {
                            movement.missing().ifPresent(movement::draw);
                            return movement;
                        },
                        drawn -> done(),
                        failure -> done());
    }

    private void done() {
        busy = false;
        next();
    }
}
