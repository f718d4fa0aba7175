package org.homestretch.figure.body;

import java.util.Map;
import java.util.Optional;

/** A position of the body in clinical words: how it lies, which joints are bent, what touches what. */
public record Pose(
        Stance stance,
        Angles angles,
        Rest rest,
        Map<Side, FootContact> feet,
        Map<Side, HandContact> hands,
        Footwear footwear) {

    /** What is on the feet. */
    public enum Footwear {
        BARE,
        SHOES
    }

    public Pose {
        feet = Map.copyOf(feet);
        hands = Map.copyOf(hands);
    }

    public Optional<FootContact> foot(Side side) {
        return Optional.ofNullable(feet.get(side));
    }

    Optional<HandContact> hand(Side side) {
        return Optional.ofNullable(hands.get(side));
    }
}
