package org.homestretch.patient;

import java.util.OptionalInt;

/** What the clinician found: nerve tests, straight leg raise in degrees, walking time in minutes. */
public record Examination(Neuro neuro, boolean slrPositive, OptionalInt slrDegrees, OptionalInt walkLimitMinutes) {

    public static final Examination NONE =
            new Examination(Neuro.NORMAL, false, OptionalInt.empty(), OptionalInt.empty());

    public Examination {
        slrDegrees.ifPresent(degrees -> Rule.inRange("Straight leg raise", degrees, 0, 120));
        walkLimitMinutes.ifPresent(minutes -> Rule.inRange("Walking limit", minutes, 0, 600));
    }

    public Examination withNeuro(Neuro found) {
        return new Examination(found, slrPositive, slrDegrees, walkLimitMinutes);
    }

    public Examination withStraightLegRaise(boolean positive, OptionalInt degrees) {
        return new Examination(neuro, positive, degrees, walkLimitMinutes);
    }

    public Examination withWalkLimit(OptionalInt minutes) {
        return new Examination(neuro, slrPositive, slrDegrees, minutes);
    }
}
