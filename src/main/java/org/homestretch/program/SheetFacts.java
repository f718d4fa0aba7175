package org.homestretch.program;

import java.util.Optional;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Kind;

/** What a sheet takes from its patient: the pain to ease off and to stop from, the pains its log asks for, what eases. */
public record SheetFacts(int easeFrom, int stopFrom, boolean legHurts, boolean backHurts, Optional<Bias> easedBy) {

    private static final RoomWords WORDS = RoomWords.of(SheetFacts.class);
    private static final int WORST = 10;

    /** Where nothing is known of the patient. */
    public static final SheetFacts UNKNOWN = new SheetFacts(4, 6, false, false, Optional.empty());

    public SheetFacts {
        Require.inRange(() -> WORDS.say("ease.from"), easeFrom, 1, WORST);
        Require.inRange(() -> WORDS.say("stop.from"), stopFrom, easeFrom, WORST);
    }

    /** Whether an exercise repeats the movement that was found to ease: such a one comes first. */
    boolean leads(Prescription one) {
        boolean repeated = one.exercise().kind() == Kind.DIRECTIONAL;
        return repeated
                && easedBy.filter(one.exercise().movement().bias()::equals).isPresent();
    }
}
