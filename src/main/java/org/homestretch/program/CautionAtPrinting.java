package org.homestretch.program;

import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;
import org.homestretch.exercise.Exercise;

/** A caution that stood on screen when a program was printed: of which rule, on which exercise, and what it said. */
public record CautionAtPrinting(String rule, Optional<Exercise> exercise, Said said) {

    private static final RoomWords WORDS = RoomWords.of(CautionAtPrinting.class);

    /** One that was kept in words. */
    public CautionAtPrinting(String rule, Optional<Exercise> exercise, String reason) {
        this(rule, exercise, Said.asIs(reason));
    }

    public String reason() {
        return said.words();
    }

    /** Such as "Bridge: Level 3 is early in the acute stage." */
    public String words() {
        return WORDS.say("caution", exercise.map(Exercise::name).orElseGet(() -> WORDS.say("the.program")), said);
    }
}
