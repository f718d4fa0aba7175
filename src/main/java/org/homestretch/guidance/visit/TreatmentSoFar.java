package org.homestretch.guidance.visit;

import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Stage;

/** How far along a patient is: stage at the last visit, weeks on the program, adherence and phase. */
public record TreatmentSoFar(
        Stage stageBefore, int weeks, int weeksSinceVisit, Adherence adherence, Phase phase, Recovery recovery) {

    private static final RoomWords WORDS = RoomWords.of(TreatmentSoFar.class);

    /** Share of the planned days done over the last weeks. */
    public record Adherence(int percent, int weeks) {

        public Adherence {
            Require.inRange(() -> WORDS.say("adherence"), percent, 0, 100);
        }
    }

    /** Months since recovery, and visits in a row at which the patient's own goals were met. */
    public record Recovery(int months, int visitsWithGoalsMet) {

        public static final Recovery NONE = new Recovery(0, 0);
    }

    /** Treated, keeping fit after recovery, in a flare-up then, or no longer exercising. */
    public enum Phase {
        TREATMENT,
        MAINTENANCE,
        FLARE_UP,
        INACTIVE
    }
}
