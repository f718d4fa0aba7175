package org.homestretch.guidance.suggest;

import org.homestretch.basics.Coded;
import org.homestretch.basics.FirstLetter;
import org.homestretch.program.Prescription;

/** What could stand in for an exercise: the prescription, how it compares, and why it would do. */
public record Replacement(Step step, Prescription prescription, String why) {

    public Replacement {
        why = FirstLetter.large(why) + ".";
    }

    /** One rung down or up the exercise's own ladder, or something that fills the same place. */
    public enum Step implements Coded {
        EASIER,
        HARDER,
        ALIKE
    }
}
