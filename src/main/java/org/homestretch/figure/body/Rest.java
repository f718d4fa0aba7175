package org.homestretch.figure.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What carries the body.
 *
 * @param ground the parts that touch the ground, when they are said
 * @param height of the ground: a bed is higher than the floor
 * @param pelvis coordinates of the middle of the hips, when they are said
 * @param knees where a knee kneels: forward, sideways
 * @param pins joints that keep their place over the ground from phase to phase
 */
public record Rest(
        Optional<List<String>> ground,
        double height,
        Optional<double[]> pelvis,
        Map<Side, Vec> knees,
        Map<Joint, double[]> pins,
        Settling settling) {

    /** How far a lying body is let down on its own. */
    public enum Settling {
        WHOLE,
        TRUNK,
        NONE
    }

    public Rest {
        knees = Map.copyOf(knees);
        pins = Map.copyOf(pins);
    }

    boolean kneels() {
        return !knees.isEmpty();
    }

    /** Whether the pose leaves it to the engine to lay the body down. */
    boolean isLeftOpen() {
        return ground.isEmpty() && pelvis.isEmpty();
    }
}
