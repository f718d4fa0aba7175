package org.homestretch.guidance.suggest;

import org.homestretch.basics.RoomWords;
import org.homestretch.program.Prescription;

/** One exercise of a suggested program, the slot it fills, and the reason it was chosen. */
public record Suggested(Prescription prescription, Slot slot, String reason) {

    private static final RoomWords WORDS = RoomWords.of(Suggested.class);

    /** Such as "Direction: moves the way that eases, level 1." */
    public String why() {
        return WORDS.say("why.slot", slot, reason);
    }
}
