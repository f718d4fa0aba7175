package org.homestretch.guidance.suggest;

import java.util.Optional;
import org.homestretch.basics.Coded;
import org.homestretch.program.Prescription;

/** What becomes of one prescription at a follow-up: what it was, what it is now unless it stops, and why. */
public record ProgramStep(Move move, Prescription before, Optional<Prescription> after, String why) {

    /** Up, the same, down, or out. */
    public enum Move implements Coded {
        PROGRESS,
        HOLD,
        REGRESS,
        STOP
    }

    static ProgramStep hold(Prescription same, String why) {
        return new ProgramStep(Move.HOLD, same, Optional.of(same), why);
    }
}
