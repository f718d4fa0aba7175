package org.homestretch.program;

import java.util.Optional;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Kind;

/**
 * What a sheet takes from its patient and clinic.
 *
 * @param easeFrom the pain to ease off from, as stopFrom is the one to stop from
 * @param legHurts whether its log asks for pain of the leg, as backHurts for that of the back
 * @param easedBy the movement that was found to ease
 * @param goal how many percent of the days are well done; earlier versions kept none
 */
public record SheetFacts(
        int easeFrom,
        int stopFrom,
        boolean legHurts,
        boolean backHurts,
        Optional<Bias> easedBy,
        Optional<Integer> goal) {

    private static final RoomWords WORDS = RoomWords.of(SheetFacts.class);
    private static final int WORST = 10;
    private static final int ALL_DAYS = 100;
    private static final int USUAL_GOAL = 80;

    /** Where nothing is known of the patient. */
    public static final SheetFacts UNKNOWN = new SheetFacts(4, 6, false, false, Optional.empty());

    public SheetFacts {
        Require.inRange(() -> WORDS.say("ease.from"), easeFrom, 1, WORST);
        Require.inRange(() -> WORDS.say("stop.from"), stopFrom, easeFrom, WORST);
        goal.ifPresent(percent -> Require.inRange(() -> WORDS.say("goal"), percent, 0, ALL_DAYS));
    }

    /** Where the clinic has the usual goal. */
    public SheetFacts(int easeFrom, int stopFrom, boolean legHurts, boolean backHurts, Optional<Bias> easedBy) {
        this(easeFrom, stopFrom, legHurts, backHurts, easedBy, Optional.empty());
    }

    int goalPercent() {
        return goal.orElse(USUAL_GOAL);
    }

    /** Whether an exercise repeats the movement that was found to ease: such a one comes first. */
    boolean leads(Prescription one) {
        boolean repeated = one.exercise().kind() == Kind.DIRECTIONAL;
        return repeated
                && easedBy.filter(one.exercise().movement().bias()::equals).isPresent();
    }
}
