package org.homestretch.patient;

/** How the pain behaves: where it goes, what brings it on and what eases it. */
public record Symptoms(boolean legPainBelowKnee, boolean painOnOneLeg, Irritability irritability, Direction easedBy) {

    public static final Symptoms UNKNOWN = new Symptoms(false, false, Irritability.LOW, Direction.NOT_TESTED);

    public Symptoms belowKnee(boolean reaches) {
        return new Symptoms(reaches, painOnOneLeg, irritability, easedBy);
    }

    public Symptoms onOneLeg(boolean hurts) {
        return new Symptoms(legPainBelowKnee, hurts, irritability, easedBy);
    }

    public Symptoms irritable(Irritability level) {
        return new Symptoms(legPainBelowKnee, painOnOneLeg, level, easedBy);
    }

    public Symptoms easedBy(Direction direction) {
        return new Symptoms(legPainBelowKnee, painOnOneLeg, irritability, direction);
    }
}
