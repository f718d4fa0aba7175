package org.homestretch.program.walking;

import java.util.OptionalInt;

/** Where a plan begins, where it leads, what no single time may pass, and in how many weeks where somebody wants a slower way. */
public record Target(Bout from, Bout goal, int ceiling, OptionalInt weeks) {

    /** Half an hour on five days: the goal of the trials. */
    public static final Bout USUAL_GOAL = new Bout(30, 5);

    public Target {
        ceiling = Math.clamp(ceiling, 1, Bout.LONGEST);
    }

    /** As fast as the pace allows. */
    public Target(Bout from, Bout goal, int ceiling) {
        this(from, goal, ceiling, OptionalInt.empty());
    }

    public Target from(Bout other) {
        return new Target(other, goal, ceiling, weeks);
    }

    public Target goal(Bout other) {
        return new Target(from, other, ceiling, weeks);
    }

    public Target ceiling(int minutes) {
        return new Target(from, goal, minutes, weeks);
    }

    public Target in(OptionalInt other) {
        return new Target(from, goal, ceiling, other);
    }

    /** The beginning as far as the ceiling lets it. */
    Bout start() {
        return from.upTo(ceiling);
    }

    /** The goal as far as the ceiling lets it. */
    public Bout end() {
        return goal.upTo(ceiling);
    }

    /** Whether the ceiling keeps a plan under its goal. */
    public boolean held() {
        return goal.minutes() > ceiling;
    }
}
