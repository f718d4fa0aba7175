package org.homestretch.figure.draw;

/** What a border between two patches is, from the thinnest to the strongest. */
public enum Line {
    /** No border at all. */
    NONE,
    /** Two tints meet without a line. */
    HIDDEN,
    /** An edge on a thing. */
    THING_EDGE,
    /** The outline of a thing. */
    THING_OUTLINE,
    /** A crease or a hem. */
    CREASE,
    /** A line between fingers. */
    FINGER,
    /** A part of the body before another. */
    INNER,
    /** The outline of the figure. */
    OUTLINE;

    private static final Line[] LINES = values();

    byte code() {
        return (byte) ordinal();
    }

    static Line of(byte code) {
        return LINES[code];
    }

    boolean isOnThing() {
        return this == THING_EDGE || this == THING_OUTLINE;
    }

    boolean isDrawn() {
        return compareTo(HIDDEN) > 0;
    }
}
