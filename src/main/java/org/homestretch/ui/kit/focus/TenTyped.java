package org.homestretch.ui.kit.focus;

import java.util.Optional;
import org.homestretch.patient.episode.PainScore;

/** Says which changes of a score are the digits of one 10, so that undo takes them back in one step. */
public final class TenTyped {

    private static final Optional<PainScore> ONE = Optional.of(PainScore.of(1));
    private static final Optional<PainScore> TEN = Optional.of(PainScore.of(10));

    private TenTyped() {}

    /** The field whose steps merge: that of the score for a 1 and for the 10 it becomes, else none. */
    public static String field(String score, Optional<PainScore> before, Optional<PainScore> now) {
        boolean begun = now.equals(ONE) && !before.equals(ONE) && !before.equals(TEN);
        boolean finished = now.equals(TEN) && before.equals(ONE);
        return begun || finished ? score : "";
    }
}
