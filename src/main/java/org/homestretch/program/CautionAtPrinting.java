package org.homestretch.program;

import java.util.Optional;
import org.homestretch.exercise.Exercise;

/** A caution that stood on screen when a program was printed: of which rule, on which exercise, and what it said. */
public record CautionAtPrinting(String rule, Optional<Exercise> exercise, String reason) {

    /** Such as "Bridge: Level 3 is early in the acute stage." */
    public String words() {
        return exercise.map(Exercise::name).orElse("The program") + ": " + reason;
    }
}
