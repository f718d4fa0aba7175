package org.homestretch.program;

import java.time.Instant;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;

/** A caution a clinician decided to leave as it is: of which rule, on which exercise, why, who and when. */
public record KeptCaution(String rule, Optional<Exercise> exercise, String reason, String by, Instant at) {

    private static final RoomWords WORDS = RoomWords.of(KeptCaution.class);

    public KeptCaution {
        reason = reason.strip();
    }

    /** Whether it answers a rule on an exercise, or on the whole program where none is named. */
    public boolean answers(String asked, Optional<Exercise> on) {
        return rule.equals(asked) && exercise.equals(on);
    }

    /** Such as "Kept Bridge: tolerates it well". */
    public String words() {
        String what = exercise.map(one -> WORDS.say("kept", one.name())).orElseGet(() -> WORDS.say("kept.program"));
        return reason.isEmpty() ? what : WORDS.say("kept.because", what, reason);
    }
}
