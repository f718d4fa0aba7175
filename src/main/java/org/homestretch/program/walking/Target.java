package org.homestretch.program.walking;

/** Where a plan begins, where it leads, and what no single time may pass, whatever the goal says. */
public record Target(Bout from, Bout goal, int ceiling) {

    /** Half an hour on five days: the goal of the trials. */
    public static final Bout USUAL_GOAL = new Bout(30, 5);

    public Target {
        ceiling = Math.clamp(ceiling, 1, Bout.LONGEST);
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
