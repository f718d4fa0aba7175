package org.homestretch.ui.patient.record;

import java.util.Optional;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.ui.kit.focus.TenTyped;

/** Names a change for undo; typing in one field is one change, so a field's name marks edits that go together. */
public record EditName(String words, String field) {

    public static EditName choice(String words) {
        return new EditName(words, "");
    }

    public static EditName typing(String words) {
        return new EditName(words, words);
    }

    /** A score is chosen, but a 10 may be typed as a 1 and a 0. */
    public static EditName score(String words, Optional<PainScore> before, Optional<PainScore> now) {
        return new EditName(words, TenTyped.field(words, before, now));
    }

    boolean typed() {
        return !field.isEmpty();
    }
}
