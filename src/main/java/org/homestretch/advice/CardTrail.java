package org.homestretch.advice;

import java.util.UUID;
import java.util.function.Supplier;
import org.homestretch.advice.Landing.Ending;
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;

/** Notes what explains as given once it is on paper or in a file, and not before; what the gate holds goes nowhere. */
public final class CardTrail {

    private static final RoomWords WORDS = RoomWords.of(CardTrail.class);

    private final Journal journal;

    public CardTrail(Journal journal) {
        this.journal = journal;
    }

    /** Sends it out, and notes the act where it landed; what a viewer shows is noted by {@link #confirm}. */
    public Landing hand(UUID patient, Act given, Verdict verdict, Supplier<Landing> paper) {
        if (!verdict.passes()) {
            throw new IllegalStateException("This paper is held: " + verdict.sentence());
        }
        Landing landing = paper.get();
        return switch (landing.ending()) {
            case PRINTED, SAVED -> noted(patient, given, landing);
            case SHOWN, NOWHERE -> landing;
        };
    }

    /** Somebody says that what a viewer showed was given. */
    public void confirm(UUID patient, Act given) {
        journal.note(patient, given);
    }

    /** Paper that is out stays out: where that cannot be noted, it is left to be said again. */
    private Landing noted(UUID patient, Act given, Landing landing) {
        try {
            journal.note(patient, given);
            return landing;
        } catch (Unable refused) {
            return new Landing(Ending.SHOWN, WORDS.say("not.noted", landing.words(), refused.getMessage()));
        }
    }
}
