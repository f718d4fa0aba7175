package org.homestretch.patient.exam;

import java.util.List;

/**
 * The tests of the legs beside the nerves: each leg raised straight, or the worse one where only that was told; the raise
 * of the well leg; the slump; standing on one leg.
 */
public record LegTests(
        Legs<LegRaise> raise, LegRaise told, TestResult crossed, Legs<TestResult> slump, StandingPain standing) {

    public static final LegTests NOT_TESTED = new LegTests(
            Legs.both(LegRaise.NOT_TESTED),
            LegRaise.NOT_TESTED,
            TestResult.NOT_TESTED,
            Legs.both(TestResult.NOT_TESTED),
            StandingPain.NOT_TESTED);

    /** The raise that counts: of the worse leg. */
    public LegRaise worse() {
        return LegRaise.worst(List.of(raise.left(), raise.right(), told));
    }

    /** With one leg raised; once both were, what was told of the worse one counts no more. */
    public LegTests withRaise(Leg leg, LegRaise found) {
        Legs<LegRaise> now = raise.with(leg, found);
        return new LegTests(now, bothTested(now) ? LegRaise.NOT_TESTED : told, crossed, slump, standing);
    }

    /** With the raise of the worse leg, where nobody said which one that is. */
    public LegTests told(LegRaise found) {
        return new LegTests(raise, found, crossed, slump, standing);
    }

    public LegTests withCrossed(TestResult found) {
        return new LegTests(raise, told, found, slump, standing);
    }

    public LegTests withSlump(Leg leg, TestResult found) {
        return new LegTests(raise, told, crossed, slump.with(leg, found), standing);
    }

    public LegTests with(StandingPain found) {
        return new LegTests(raise, told, crossed, slump, found);
    }

    /** With what was tested earlier; a raise of either leg stands until both were raised again. */
    LegTests over(LegTests earlier) {
        Legs<LegRaise> now = told.tested() ? raise : raise.over(earlier.raise, LegRaise::over);
        return new LegTests(
                now,
                bothTested(now) ? told : told.over(earlier.told),
                crossed.over(earlier.crossed),
                slump.over(earlier.slump, TestResult::over),
                standing.over(earlier.standing));
    }

    private static boolean bothTested(Legs<LegRaise> raise) {
        return raise.each().allMatch(LegRaise::tested);
    }
}
