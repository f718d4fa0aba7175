package org.homestretch.guidance;

import java.util.Arrays;

/** Which exercises of a program a rule finds too many of. */
public enum Surplus {
    /** Those that do the same job. */
    ALIKE("N08"),
    /** Those that are new at this visit. */
    NEW("N12"),
    /** Those that bend the back fully, one way or the other. */
    BENDING_FULLY("D07"),
    /** Whichever can be spared best. */
    ANY("");

    private final String rule;

    Surplus(String rule) {
        this.rule = rule;
    }

    static Surplus of(String rule) {
        return Arrays.stream(values())
                .filter(one -> one.rule.equals(rule))
                .findFirst()
                .orElse(ANY);
    }
}
