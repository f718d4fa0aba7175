package org.homestretch.guidance;

import java.util.function.Predicate;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.exercise.Load;
import org.homestretch.exercise.StartPosition;
import org.homestretch.patient.Coded;
import org.homestretch.patient.Equipment;

/** Something the surgeon wrote the patient must not do yet. */
public enum SurgeonLimit implements Coded {
    NO_BENDING("no bending", exercise -> exercise.movement().bias() == Bias.FLEXION),
    NO_ARCHING("no bending backward", exercise -> exercise.movement().bias() == Bias.EXTENSION),
    NO_TWISTING("no twisting", exercise -> exercise.movement().bias() == Bias.ROTATION),
    NO_LIFTING("no lifting", exercise -> exercise.setting().equipment().contains(Equipment.DUMBBELL)),
    NO_LOADING("no load on the spine", exercise -> exercise.movement().load() == Load.LOADED),
    NO_LONG_SITTING("no long sitting", exercise -> exercise.has(Flag.PROLONGED_SITTING)),
    NO_POOL("no pool", exercise -> exercise.movement().position() == StartPosition.WATER);

    private final String words;
    private final Predicate<Exercise> broken;

    SurgeonLimit(String words, Predicate<Exercise> broken) {
        this.words = words;
        this.broken = broken;
    }

    public String words() {
        return words;
    }

    public boolean brokenBy(Exercise exercise) {
        return broken.test(exercise);
    }
}
