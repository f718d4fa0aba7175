package org.homestretch.print.words;

import java.util.Set;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Muscle;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;

/** How an exercise uses the two sides, where a sheet must say so: with one leg, on each side, or on both in turn. */
public final class Doing {

    private static final Set<Muscle> OF_THE_LEG = Set.of(
            Muscle.HAMSTRINGS,
            Muscle.QUADRICEPS,
            Muscle.RECTUS_FEMORIS,
            Muscle.HIP_FLEXORS,
            Muscle.HIP_ADDUCTORS,
            Muscle.TENSOR_FASCIAE_LATAE,
            Muscle.GASTROCNEMIUS,
            Muscle.SOLEUS,
            Muscle.TIBIALIS_ANTERIOR,
            Muscle.PIRIFORMIS,
            Muscle.GLUTEUS_MEDIUS,
            Muscle.GLUTEUS_MAXIMUS,
            Muscle.DEEP_HIP_ROTATORS,
            Muscle.SCIATIC_NERVE,
            Muscle.FEMORAL_NERVE);

    /** They work the trunk by moving one leg. */
    private static final Set<String> BY_ONE_LEG =
            Set.of("single-knee-to-chest", "heel-slide", "bent-knee-fallout", "quadruped-leg-extension");

    /** They change sides with every repetition, which is counted whichever side it was. */
    private static final Set<String> IN_TURN = Set.of(
            "hook-lying-march",
            "hook-lying-march-arms",
            "dead-bug",
            "dead-bug-heel-tap",
            "dead-bug-band",
            "seated-march-core",
            "ball-seated-march",
            "bridge-march",
            "plank-shoulder-tap",
            "knee-rolls",
            "hip-windscreen-wipers",
            "weight-shift",
            "water-march",
            "water-side-step");

    private Doing() {}

    public static boolean withOneLeg(Exercise exercise) {
        return OF_THE_LEG.contains(exercise.movement().mainMuscle()) || BY_ONE_LEG.contains(exercise.id());
    }

    static boolean onEachSide(Prescription prescription) {
        return prescription.exercise().sided()
                && (prescription.side() == Side.BOTH || prescription.side() == Side.NONE);
    }

    static boolean inTurn(Exercise exercise) {
        return IN_TURN.contains(exercise.id());
    }
}
