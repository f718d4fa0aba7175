package org.homestretch.guidance.suggest;

import java.util.Optional;
import org.homestretch.program.Prescription;

/** What becomes of one prescription at a follow-up: what it was, what it is now unless it stops, and why. */
public record ProgramStep(Move move, Prescription before, Optional<Prescription> after, String why) {

    /** Up, the same, down, or out. */
    public enum Move {
        PROGRESS("Step up"),
        HOLD("Keep"),
        REGRESS("Step back"),
        STOP("Stop");

        private final String words;

        Move(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static ProgramStep hold(Prescription same, String why) {
        return new ProgramStep(Move.HOLD, same, Optional.of(same), why);
    }
}
