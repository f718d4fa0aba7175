package org.homestretch.patient.exam;

import java.util.OptionalInt;
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

    /** The one that tells more: a positive one before another, then the one that stops sooner. */
    LegRaise worse(LegRaise other) {
        if (positive() != other.positive()) {
            return positive() ? this : other;
        }
        return other.degrees.orElse(Integer.MAX_VALUE) < degrees.orElse(Integer.MAX_VALUE) || !tested() ? other : this;
    }

    LegRaise over(LegRaise earlier) {
        return tested() ? this : earlier;
    }
}
