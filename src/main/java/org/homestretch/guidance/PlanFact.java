package org.homestretch.guidance;

import java.util.List;

/** What a plan by weeks is held to, and the rules that see to it. */
public enum PlanFact {
    START("A01"),
    PACE("A02"),
    GOAL("A03"),
    EFFORT("A06"),
    WALKING_LIMIT("D19"),
    /** The gate says by itself why. */
    HELD,
    /** The log of the days, which no rule judges week by week. */
    DAYS;

    private final List<String> rules;

    PlanFact(String... rules) {
        this.rules = List.of(rules);
    }

    public List<String> rules() {
        return rules;
    }
}
