package org.homestretch.figure;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the pictures of one exercise without opening them.
 *
 * @param id of the exercise in the catalogue
 * @param sided whether the left side is shown by mirrored pictures
 * @param frame the piece of the room its pictures show, when it is kept
 */
public record Figure(String id, boolean sided, List<Phase> phases, Optional<Frame> frame) {

    public Figure {
        phases = List.copyOf(phases);
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("The exercise " + id + " has no picture");
        }
    }

    /** The same with the frame its pictures were drawn in. */
    public Figure in(Frame drawn) {
        return new Figure(id, sided, phases, Optional.of(drawn));
    }

    /**
     * One step of the exercise.
     *
     * @param label what is done here in a word or two
     * @param hold whether the position is held
     */
    public record Phase(String label, boolean hold) {}

    /**
     * The piece of the room a picture shows.
     *
     * @param width of the picture in units
     * @param height of the picture in units
     * @param scale units to the metre
     * @param x middle of the picture along the camera's right
     * @param y middle of the picture along the camera's up
     */
    public record Frame(double width, double height, double scale, double x, double y) {}
}
