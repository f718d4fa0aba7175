package org.homestretch.print.sheet.say;

import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Figures;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;

/** Where the pictures of an exercise come from, phase by phase. */
@FunctionalInterface
public interface Pictures {

    /** One picture, what is done in it, whether that is held, and how large it is drawn. */
    public record Phase(String label, Picture picture, boolean held, double unitsPerMetre) {

        /** Of a picture of which no more is known. */
        public Phase(String label, Picture picture) {
            this(label, picture, false, USUAL_UNITS);
        }
    }

    double USUAL_UNITS = 461.5;

    /** All phases of an exercise for a side; empty when there is no picture. */
    List<Phase> of(String exercise, TreatedSide side);

    /** The pictures kept with the program. */
    static Pictures kept(Figures figures) {
        return (exercise, side) -> {
            List<Picture> pictures = figures.phases(exercise, side);
            return IntStream.range(0, pictures.size())
                    .mapToObj(i -> phase(figures.figure(exercise).orElseThrow(), i, pictures.get(i)))
                    .toList();
        };
    }

    private static Phase phase(Figure figure, int number, Picture picture) {
        Figure.Phase phase = figure.phases().get(number);
        return new Phase(
                phase.label(),
                picture,
                phase.hold(),
                figure.frame().map(Figure.Frame::scale).orElse(USUAL_UNITS));
    }
}
