package org.homestretch.guidance.visit;

import java.util.OptionalInt;
import java.util.function.Function;

/** The scores at the start, at the last visit and now. */
public record ScoresThenAndNow(VisitScores start, VisitScores last, VisitScores now) {

    public static final ScoresThenAndNow NONE =
            new ScoresThenAndNow(VisitScores.NONE, VisitScores.NONE, VisitScores.NONE);

    /** How far a score has come down from one outcome to another; nothing where either is missing. */
    static OptionalInt fall(VisitScores from, VisitScores to, Function<VisitScores, OptionalInt> score) {
        OptionalInt before = score.apply(from);
        OptionalInt after = score.apply(to);
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(before.getAsInt() - after.getAsInt())
                : OptionalInt.empty();
    }
}
