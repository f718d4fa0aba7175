package org.homestretch.guidance;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What an examination can find, and the rules that see to it. */
public enum ExamFact {
    WEAKNESS("S02"),
    BRISK_REFLEX("S07", "S13"),
    NERVE_LOSS("S14"),
    DIRECTION("D04", "D05"),
    NO_DIRECTION("D06"),
    LEG_RAISE("D02", "D09"),
    ONE_LEG("D08"),
    OPERATION("D13", "D14", "D15"),
    STRENGTH_AFTER_OPERATION("D15");

    private final List<String> rules;

    ExamFact(String... rules) {
        this.rules = List.of(rules);
    }

    public List<String> rules() {
        return rules;
    }

    /** Whether one of the rules that speak sees to it. */
    public boolean in(Collection<String> speaking) {
        return !Collections.disjoint(rules, speaking);
    }
}
