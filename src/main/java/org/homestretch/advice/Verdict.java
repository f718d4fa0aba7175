package org.homestretch.advice;

/** What the gate says of a sheet that wants to leave: whether it may, and if not, why and what comes first. */
public record Verdict(Readiness readiness, String sentence) {

    /** What stands between a program and its sheet. */
    public enum Readiness {
        NOTHING,
        SCREEN_FIRST,
        HELD,
        STOPPED,
        SIDE_FIRST,
        REASON_FIRST,
        OLD_SCREEN,
        READY
    }

    static final Verdict READY = new Verdict(Readiness.READY, "");

    /** While no record is read there is nothing to hand out. */
    public static final Verdict NOTHING =
            new Verdict(Readiness.NOTHING, "There is nothing to print yet. Add an exercise first.");

    public boolean passes() {
        return readiness == Readiness.READY;
    }

    /** Whether a clinician may let it pass, which is noted. */
    public boolean passable() {
        return readiness == Readiness.OLD_SCREEN;
    }

    /** The same once a clinician has let it pass; the sentence stays, for the note. */
    public Verdict letPass() {
        if (!passable()) {
            throw new IllegalStateException("This cannot be let pass: " + sentence);
        }
        return new Verdict(Readiness.READY, sentence);
    }

    boolean wasLetPass() {
        return passes() && !sentence.isEmpty();
    }
}
