package org.homestretch.ui.kit.control;

import java.util.OptionalInt;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.StackPane;
import org.homestretch.basics.RoomWords;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.figure.motion.Movement;
import org.homestretch.ui.kit.work.Tasks;

/** Plays the movement of an exercise: rests at the first phase until a frame is drawn, then gets smoother. */
public final class MovingFigure extends StackPane {

    private static final RoomWords WORDS = RoomWords.of(MovingFigure.class);

    private static final long NANOS_TO_MILLI = 1_000_000;
    /** So much of the rest at the first phase is kept when the movement is first played. */
    private static final long FIRST_REST = 250;

    private final FigureView view = FigureView.ofWholeFrames();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final Tasks drawing;
    private final Beat beat = new Beat();
    private Movement movement;
    private TreatedSide side = TreatedSide.RIGHT;
    private boolean busy;

    /** Frames are drawn one at a time, so that closing never waits for more than one. */
    public MovingFigure(Tasks drawing) {
        this.drawing = drawing;
        getChildren().add(view);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                pause();
            }
        });
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** The picture on the screen now. */
    public Picture shown() {
        return view.pictureProperty().get();
    }

    /** Shows the first phase of a movement. */
    public void show(Movement chosen, TreatedSide chosenSide) {
        pause();
        movement = chosen;
        side = chosenSide;
        beat.rewind();
    }

    /** Shows nothing. */
    public void clear() {
        pause();
        movement = null;
        view.pictureProperty().set(null);
    }

    /** Shows the same moment of the movement for the other side. */
    public void turn(TreatedSide chosen) {
        side = chosen;
        if (movement != null) {
            beat.paint();
        }
    }

    /** Goes on from where it was paused. */
    public void play() {
        if (movement != null) {
            playing.set(true);
            beat.start();
            drawNext();
        }
    }

    public void pause() {
        playing.set(false);
        beat.stop();
    }

    private void drawNext() {
        OptionalInt missing = busy || !playing.get() ? OptionalInt.empty() : movement.missing();
        missing.ifPresent(this::draw);
    }

    private void draw(int frame) {
        Movement drawn = movement;
        busy = true;
        drawing.run(
                WORDS.say("work.movement"),
                () -> {
                    drawn.draw(frame);
                    return drawn;
                },
                done -> {
                    busy = false;
                    drawNext();
                },
                failure -> {
                    busy = false;
                    pause();
                });
    }

    /** Counts the time that was played and shows the frame that belongs to it. */
    private final class Beat extends AnimationTimer {

        private long played;
        private long last;

        void rewind() {
            played = Math.max(0, movement.cycle().rest() - FIRST_REST) * NANOS_TO_MILLI;
            paint();
        }

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            played += last == 0 ? 0 : now - last;
            last = now;
            if (!movement.isUnderWay()) {
                played = Math.min(played, movement.cycle().rest() * NANOS_TO_MILLI - 1);
            }
            paint();
        }

        private void paint() {
            int frame = movement.cycle().frameAt(played / NANOS_TO_MILLI);
            view.pictureProperty().set(movement.shown(frame, side));
        }
    }
}
