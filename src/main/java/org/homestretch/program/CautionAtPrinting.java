package org.homestretch.program;

import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;

/**
 * A caution that stood on screen when a program was printed: of which rule, on which exercise, and what it said, word for
 * word; the sentence of the rule may become another one later.
 */
public record CautionAtPrinting(String rule, Optional<Exercise> exercise, String reason) {

    private static final RoomWords WORDS = RoomWords.of(CautionAtPrinting.class);

    /** Such as "Bridge: Level 3 is early in the acute stage." */
    public String words() {
        return WORDS.say("caution", exercise.map(Exercise::name).orElseGet(() -> WORDS.say("the.program")), reason);
    }
}
