package org.homestretch.patient.episode;

import java.util.Optional;
import org.homestretch.patient.exam.Direction;

/**
 * How the pain behaves: where it goes, whether standing on one leg hurts, what eases it, and where that was asked how it
 * settles and what it usually is.
 */
public record Symptoms(
        boolean legPainBelowKnee,
        boolean painOnOneLeg,
        Optional<Irritability> irritability,
        Direction easedBy,
        Optional<PainScore> usual) {

    public static final Symptoms UNKNOWN = new Symptoms(false, false, Optional.empty(), Direction.NOT_TESTED);

    /** Where nobody said what the pain usually is. */
    public Symptoms(
            boolean legPainBelowKnee, boolean painOnOneLeg, Optional<Irritability> irritability, Direction easedBy) {
        this(legPainBelowKnee, painOnOneLeg, irritability, easedBy, Optional.empty());
    }

    /** What is reckoned with; while nobody has asked, moderate. */
    public Irritability assumedIrritability() {
        return irritability.orElse(Irritability.MODERATE);
    }

    public Symptoms belowKnee(boolean reaches) {
        return new Symptoms(reaches, painOnOneLeg, irritability, easedBy, usual);
    }

    public Symptoms onOneLeg(boolean hurts) {
        return new Symptoms(legPainBelowKnee, hurts, irritability, easedBy, usual);
    }

    public Symptoms irritable(Irritability level) {
        return new Symptoms(legPainBelowKnee, painOnOneLeg, Optional.of(level), easedBy, usual);
    }

    public Symptoms easedBy(Direction direction) {
        return new Symptoms(legPainBelowKnee, painOnOneLeg, irritability, direction, usual);
    }

    public Symptoms usually(Optional<PainScore> pain) {
        return new Symptoms(legPainBelowKnee, painOnOneLeg, irritability, easedBy, pain);
    }
}
