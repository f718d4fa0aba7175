package org.homestretch.patient.episode;

import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.LegRaise;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.TestResult;

/** What the clinician found: nerve tests where they were made, straight leg raise in degrees, walking time in minutes. */
public record Examination(
        Optional<Neuro> neuro, boolean slrPositive, OptionalInt slrDegrees, OptionalInt walkLimitMinutes) {

    private static final RoomWords WORDS = RoomWords.of(Examination.class);

    public static final Examination NONE =
            new Examination(Optional.empty(), false, OptionalInt.empty(), OptionalInt.empty());

    public Examination {
        slrDegrees.ifPresent(
                degrees -> Require.inRange(() -> WORDS.say("straight.leg.raise"), degrees, 0, LegRaise.MOST_DEGREES));
        walkLimitMinutes.ifPresent(minutes -> Require.inRange(() -> WORDS.say("walking.limit"), minutes, 0, 600));
    }

    /** Whether the nerve tests showed any loss; tests not made show none. */
    public boolean nerveLoss() {
        return neuro.filter(found -> found != Neuro.NORMAL).isPresent();
    }

    /** The straight leg raise of the worse leg, as far as it is known. */
    public LegRaise raise() {
        boolean negative = !slrPositive && slrDegrees.isPresent();
        TestResult result = negative ? TestResult.NEGATIVE : TestResult.NOT_TESTED;
        return new LegRaise(slrDegrees, slrPositive ? TestResult.POSITIVE : result);
    }

    public Examination withRaise(LegRaise found) {
        return withStraightLegRaise(found.positive(), found.degrees());
    }

    public Examination withNeuro(Neuro found) {
        return withNeuro(Optional.of(found));
    }

    public Examination withNeuro(Optional<Neuro> found) {
        return new Examination(found, slrPositive, slrDegrees, walkLimitMinutes);
    }

    public Examination withStraightLegRaise(boolean positive, OptionalInt degrees) {
        return new Examination(neuro, positive, degrees, walkLimitMinutes);
    }

    public Examination withWalkLimit(OptionalInt minutes) {
        return new Examination(neuro, slrPositive, slrDegrees, minutes);
    }
}
