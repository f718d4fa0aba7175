package org.homestretch.figure.body;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a hand is to be and how it is held there.
 *
 * @param point which point of the hand goes to the place
 * @param curl of the fingers: 0 stretched, 1 a fist
 * @param reach how far the shoulder blade may follow, in metres
 */
public record HandContact(Place to, Point point, Directions directions, OptionalDouble curl, double reach) {

    /** The point of the hand that goes to the place. */
    public enum Point {
        WRIST,
        PALM,
        GRIP
    }

    /** Directions of the palm, the fingers and the elbow, as far as they are said. */
    public record Directions(Optional<Vec> palm, Optional<Vec> fingers, Optional<Vec> pole) {

        Directions mirrored() {
            return new Directions(palm.map(Vec::mirrored), fingers.map(Vec::mirrored), pole.map(Vec::mirrored));
        }
    }

    public HandContact mirrored() {
        return new HandContact(to.mirrored(), point, directions.mirrored(), curl, reach);
    }
}
