package org.homestretch.guidance;

import java.util.OptionalInt;
import java.util.function.Function;

/** The scores at the start, at the last visit and now. */
public record Trend(Outcome start, Outcome last, Outcome now) {

    public static final Trend NONE = new Trend(Outcome.NONE, Outcome.NONE, Outcome.NONE);

    /** How far a score has come down from one outcome to another; nothing where either is missing. */
    static OptionalInt fall(Outcome from, Outcome to, Function<Outcome, OptionalInt> score) {
        OptionalInt before = score.apply(from);
        OptionalInt after = score.apply(to);
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(before.getAsInt() - after.getAsInt())
                : OptionalInt.empty();
    }
}
