package org.homestretch.patient.exam;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** A straight leg raise: at how many degrees it stopped or the pain began, and whether it brought the leg pain on. */
public record LegRaise(OptionalInt degrees, TestResult result) {

    public static final int MOST_DEGREES = 120;

    public static final LegRaise NOT_TESTED = new LegRaise(OptionalInt.empty(), TestResult.NOT_TESTED);

    private static final RoomWords WORDS = RoomWords.of(LegRaise.class);

    public LegRaise {
        degrees.ifPresent(at -> Require.inRange(() -> WORDS.say("straight.leg.raise"), at, 0, MOST_DEGREES));
    }

    public boolean tested() {
        return !equals(NOT_TESTED);
    }

    public boolean positive() {
        return result == TestResult.POSITIVE;
    }

    /**
     * What several raises come to: positive where one is, at the fewest degrees of those that are not known to be negative.
     * One told positive without degrees leaves those of any other raise to count.
     */
    static LegRaise worst(List<LegRaise> raises) {
        boolean positive = raises.stream().anyMatch(LegRaise::positive);
        OptionalInt fewest = fewest(raises.stream().filter(raise -> !positive || raise.result != TestResult.NEGATIVE));
        TestResult result = positive ? TestResult.POSITIVE : anyResult(raises);
        return new LegRaise(fewest.isPresent() ? fewest : fewest(raises.stream()), result);
    }

    private static OptionalInt fewest(Stream<LegRaise> raises) {
        return raises.map(LegRaise::degrees).flatMapToInt(OptionalInt::stream).min();
    }

    private static TestResult anyResult(List<LegRaise> raises) {
        boolean negative = raises.stream().anyMatch(raise -> raise.result == TestResult.NEGATIVE);
        return negative ? TestResult.NEGATIVE : TestResult.NOT_TESTED;
    }

    LegRaise over(LegRaise earlier) {
        return tested() ? this : earlier;
    }
}
