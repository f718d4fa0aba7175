package org.homestretch.patient.episode;

import java.util.Optional;

/** How the pain behaves: where it goes, what eases it, and how it settles where that was asked. */
public record Symptoms(
        boolean legPainBelowKnee, boolean painOnOneLeg, Optional<Irritability> irritability, Direction easedBy) {

    public static final Symptoms UNKNOWN = new Symptoms(false, false, Optional.empty(), Direction.NOT_TESTED);

    /** What is reckoned with; while nobody has asked, moderate. */
    public Irritability assumedIrritability() {
        return irritability.orElse(Irritability.MODERATE);
    }

    public Symptoms belowKnee(boolean reaches) {
        return new Symptoms(reaches, painOnOneLeg, irritability, easedBy);
    }

    public Symptoms onOneLeg(boolean hurts) {
        return new Symptoms(legPainBelowKnee, hurts, irritability, easedBy);
    }

    public Symptoms irritable(Irritability level) {
        return new Symptoms(legPainBelowKnee, painOnOneLeg, Optional.of(level), easedBy);
    }

    public Symptoms easedBy(Direction direction) {
        return new Symptoms(legPainBelowKnee, painOnOneLeg, irritability, direction);
    }
}
