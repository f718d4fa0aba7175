package org.homestretch.ui.kit;

import java.util.Optional;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.figure.Figures;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.patient.Side;

/** The one picture that stands for an exercise on a tile or in a row: the step in which it is under way. */
public final class ExercisePictures {

    private static final int UNDER_WAY = 2;

    private final Figures figures;

    public ExercisePictures(Figures figures) {
        this.figures = figures;
    }

    public Optional<Picture> of(Exercise exercise, Side side) {
        TreatedSide shown = side == Side.LEFT ? TreatedSide.LEFT : TreatedSide.RIGHT;
        return figures.figure(exercise.id())
                .map(figure -> exercise.area() == Area.AEROBIC
                        ? 1
                        : Math.min(UNDER_WAY, figure.phases().size()))
                .map(phase -> figures.picture(exercise.id(), phase, shown));
    }
}
