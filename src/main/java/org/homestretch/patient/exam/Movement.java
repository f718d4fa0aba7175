package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** A movement of the back that is repeated to see what it does to the pain. */
public enum Movement implements Coded {
    FLEXION(Direction.FLEXION),
    EXTENSION(Direction.EXTENSION),
    GLIDE_LEFT(Direction.LATERAL),
    GLIDE_RIGHT(Direction.LATERAL);

    private final Direction direction;

    Movement(Direction direction) {
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }
}
