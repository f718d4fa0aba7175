package org.homestretch.figure.body;

import java.util.Optional;

/**
 * Where a foot is to be and how it stands there.
 *
 * @param to the ankle joint, or for a flat foot the ground under it
 * @param toe where the toes point, when it is said
 * @param pole where the knee points, when it is said
 * @param heel how far the heel is up on tiptoe, in degrees
 */
public record FootContact(Place to, Stand stand, Optional<Vec> toe, Optional<Vec> pole, double heel) {

    /** How the sole meets the ground. */
    public enum Stand {
        FLAT,
        TIPTOE,
        FREE
    }

    public FootContact mirrored() {
        return new FootContact(to.mirrored(), stand, toe.map(Vec::mirrored), pole.map(Vec::mirrored), heel);
    }
}
