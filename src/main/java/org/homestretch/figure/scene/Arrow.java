package org.homestretch.figure.scene;

import org.homestretch.figure.body.Place;

/**
 * The direction of a movement.
 *
 * @param bend how far it bows to its left, as a part of its length
 */
public record Arrow(Place from, Place to, double bend, Heads heads) {

    /** At which ends it has a head. */
    public enum Heads {
        ONE,
        BOTH
    }
}
