package org.homestretch.guidance.suggest;

import org.homestretch.guidance.Phrases;
import org.homestretch.program.Prescription;

/** What could stand in for an exercise: the prescription, how it compares, and why it would do. */
public record Replacement(Step step, Prescription prescription, String why) {

    public Replacement {
        why = Phrases.sentence(why);
    }

    /** One rung down or up the exercise's own ladder, or something that fills the same place. */
    public enum Step {
        EASIER("Easier"),
        HARDER("Harder"),
        ALIKE("Instead");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
