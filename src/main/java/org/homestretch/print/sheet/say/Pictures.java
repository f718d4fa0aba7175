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

    /** One picture and what is done in it. */
    public record Phase(String label, Picture picture) {}

    /** All phases of an exercise for a side; empty when there is no picture. */
    List<Phase> of(String exercise, TreatedSide side);

    /** The pictures kept with the program. */
    static Pictures kept(Figures figures) {
        return (exercise, side) -> {
            List<Picture> pictures = figures.phases(exercise, side);
            return IntStream.range(0, pictures.size())
                    .mapToObj(i -> new Phase(label(figures.figure(exercise).orElseThrow(), i), pictures.get(i)))
                    .toList();
        };
    }

    private static String label(Figure figure, int phase) {
        return figure.phases().get(phase).label();
    }
}
