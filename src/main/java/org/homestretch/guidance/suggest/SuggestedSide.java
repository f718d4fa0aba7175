package org.homestretch.guidance.suggest;

import java.util.Set;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;

/** The side a suggested exercise is done on. */
final class SuggestedSide {

    /** What undoes itself, or moves the sore leg after all, when it is done on both sides. */
    private static final Set<String> NEVER_BOTH =
            Set.of("standing-side-glide", "prone-press-up-hips-offset", "opposite-leg-slider");

    private SuggestedSide() {}

    /** Strength goes on both sides; what eases or stretches on the painful one; what may not be both waits to be asked. */
    static Side of(Exercise exercise, Side painful) {
        if (!exercise.sided()) {
            return Side.NONE;
        }
        if (one(painful) && exercise.area() == Area.STRETCHING) {
            return painful;
        }
        return NEVER_BOTH.contains(exercise.id()) ? Side.NONE : Side.BOTH;
    }

    static boolean one(Side painful) {
        return painful == Side.LEFT || painful == Side.RIGHT;
    }
}
