package org.homestretch.advice;

import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;

/** What the gate says of a sheet that wants to leave: whether it may, and if not, why and what comes first. */
public record Verdict(Readiness readiness, Said said) {

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

    private static final Said NOTHING_TO_SAY = Said.asIs("");

    static final Verdict READY = new Verdict(Readiness.READY, NOTHING_TO_SAY);

    /** While no record is read there is nothing to hand out. */
    public static final Verdict NOTHING =
            new Verdict(Readiness.NOTHING, RoomWords.of(Verdict.class).said("nothing.yet"));

    /** Why, as the screens say it. */
    public String sentence() {
        return said.words();
    }

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
            throw new IllegalStateException("This cannot be let pass: " + said);
        }
        return new Verdict(Readiness.READY, said);
    }

    boolean wasLetPass() {
        return passes() && !said.equals(NOTHING_TO_SAY);
    }
}
