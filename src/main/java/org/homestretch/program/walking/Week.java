package org.homestretch.program.walking;

/** One week of a plan; one that was set by hand keeps its value when the rest is worked out anew. */
public record Week(Bout bout, boolean byHand) {

    static Week planned(Bout bout) {
        return new Week(bout, false);
    }

    static Week set(Bout bout) {
        return new Week(bout, true);
    }
}
