package org.homestretch.guidance;

import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.exercise.Load;
import org.homestretch.exercise.StartPosition;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.SurgeonLimit;

/** Which exercises break what the surgeon wrote. */
public final class SurgeonLimits {

    private SurgeonLimits() {}

    public static boolean broken(SurgeonLimit limit, Exercise exercise) {
        return switch (limit) {
            case NO_BENDING -> exercise.movement().bias() == Bias.FLEXION;
            case NO_ARCHING -> exercise.movement().bias() == Bias.EXTENSION;
            case NO_TWISTING -> exercise.movement().bias() == Bias.ROTATION;
            case NO_LIFTING -> exercise.setting().equipment().contains(Equipment.DUMBBELL);
            case NO_LOADING -> exercise.movement().load() == Load.LOADED;
            case NO_LONG_SITTING -> exercise.has(Flag.PROLONGED_SITTING);
            case NO_POOL -> exercise.movement().position() == StartPosition.WATER;
        };
    }
}
