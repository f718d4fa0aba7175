package org.homestretch.ui.patient;

import java.util.Optional;
import org.homestretch.patient.PainScore;
import org.homestretch.ui.kit.TenTyped;

/** Names a change for undo; typing in one field is one change, so a field's name marks edits that go together. */
record Edit(String words, String field) {

    static Edit choice(String words) {
        return new Edit(words, "");
    }

    static Edit typing(String words) {
        return new Edit(words, words);
    }

    /** A score is chosen, but a 10 may be typed as a 1 and a 0. */
    static Edit score(String words, Optional<PainScore> before, Optional<PainScore> now) {
        return new Edit(words, TenTyped.field(words, before, now));
    }

    boolean typed() {
        return !field.isEmpty();
    }
}
