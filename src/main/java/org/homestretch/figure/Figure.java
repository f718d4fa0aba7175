package org.homestretch.figure;

import java.util.List;

/**
 * What is known of the pictures of one exercise without opening them.
 *
 * @param id of the exercise in the catalogue
 * @param sided whether the left side is shown by mirrored pictures
 */
public record Figure(String id, boolean sided, List<Phase> phases) {

    public Figure {
        phases = List.copyOf(phases);
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("The exercise " + id + " has no picture");
        }
    }

    /**
     * One step of the exercise.
     *
     * @param label what is done here in a word or two
     * @param hold whether the position is held
     */
    public record Phase(String label, boolean hold) {}
}
