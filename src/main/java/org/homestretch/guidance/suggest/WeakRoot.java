package org.homestretch.guidance.suggest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Muscle;
import org.homestretch.patient.exam.NerveLevel;

/** Which muscles a nerve root moves: the usual key muscles of examination, and those of the hip that share the root. */
final class WeakRoot {

    private static final Map<NerveLevel, Set<Muscle>> MOVES = new EnumMap<>(Map.of(
            NerveLevel.L2, Set.of(Muscle.HIP_FLEXORS),
            NerveLevel.L3, Set.of(Muscle.QUADRICEPS),
            NerveLevel.L4, Set.of(Muscle.TIBIALIS_ANTERIOR),
            NerveLevel.L5, Set.of(Muscle.TIBIALIS_ANTERIOR, Muscle.GLUTEUS_MEDIUS),
            NerveLevel.S1, Set.of(Muscle.GASTROCNEMIUS, Muscle.SOLEUS),
            NerveLevel.S2, Set.of()));

    private WeakRoot() {}

    /** Whether an exercise strengthens what one of the roots moves. */
    static boolean trainedBy(Exercise exercise, Set<NerveLevel> roots) {
        return exercise.kind() == Kind.STRENGTH
                && roots.stream()
                        .anyMatch(root ->
                                MOVES.get(root).contains(exercise.movement().mainMuscle()));
    }
}
