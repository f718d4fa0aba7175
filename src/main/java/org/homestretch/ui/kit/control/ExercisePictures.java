package org.homestretch.ui.kit.control;

import java.util.List;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Figures;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.patient.episode.Side;
import org.homestretch.ui.kit.work.Tasks;

/** Puts pictures of exercises in their places; one that is not at hand is read beside the screen and comes a moment later. */
public final class ExercisePictures {

    private static final RoomWords WORDS = RoomWords.of(ExercisePictures.class);

    private static final int UNDER_WAY = 2;

    private final Figures figures;
    private final Tasks tasks;

    /** One picture of an exercise; phases count from 1. */
    private record Wanted(String exercise, int phase, TreatedSide side) {

        Optional<Picture> atHand(Figures figures) {
            return figures.atHand(exercise, phase, side);
        }

        Picture read(Figures figures) {
            return figures.picture(exercise, phase, side);
        }
    }

    public ExercisePictures(Figures figures, Tasks tasks) {
        this.figures = figures;
        this.tasks = tasks;
    }

    /** The one picture that stands for an exercise on a tile or in a row: the step in which it is under way. */
    public void show(Exercise exercise, Side side, FigureView place) {
        TreatedSide shown = side == Side.LEFT ? TreatedSide.LEFT : TreatedSide.RIGHT;
        int steps = phases(exercise).size();
        int phase = exercise.area() == Area.AEROBIC ? Math.min(1, steps) : Math.min(UNDER_WAY, steps);
        show(new Wanted(exercise.id(), phase, shown), place);
    }

    /** One step of an exercise, counted from 1. */
    public void show(Exercise exercise, int phase, FigureView place) {
        show(new Wanted(exercise.id(), phase, TreatedSide.RIGHT), place);
    }

    public List<Figure.Phase> phases(Exercise exercise) {
        return figures.figure(exercise.id()).map(Figure::phases).orElse(List.of());
    }

    private void show(Wanted wanted, FigureView place) {
        place.await(wanted);
        if (wanted.phase() == 0) {
            return;
        }
        Optional<Picture> ready = wanted.atHand(figures);
        ready.ifPresentOrElse(picture -> place.arrived(wanted, picture), () -> read(wanted, place));
    }

    private void read(Wanted wanted, FigureView place) {
        Figures from = figures;
        tasks.run(WORDS.say("work.picture"), () -> wanted.read(from), picture -> place.arrived(wanted, picture));
    }
}
