package org.homestretch.guidance;

import org.homestretch.basics.Coded;
import org.homestretch.basics.RoomWords;

/** How much stands behind a number or a rule: what kind of source it is from. */
public enum SourceKind implements Coded {
    GUIDELINE,
    CONSENSUS,
    REVIEW,
    TRIAL,
    STUDY,
    LEAFLET,
    ARTICLE,
    KNOWLEDGE,
    DECISION;

    private static final RoomWords WORDS = RoomWords.of(SourceKind.class);

    /** Whether a reader can look it up; what is known or was decided by us is told by its kind alone. */
    public boolean published() {
        return compareTo(ARTICLE) < 0;
    }

    /** A source with its kind and year. */
    public String graded(String citation, int year) {
        String digits = Integer.toString(year);
        return published() ? WORDS.say("source.published", citation, words(), digits) : words() + " (" + digits + ")";
    }
}
