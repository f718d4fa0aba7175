package org.homestretch.figure.body;

/** A side of the figure's own body. */
public enum Side {
    RIGHT(1, "R"),
    LEFT(-1, "L");

    private final int sign;
    private final String suffix;

    Side(int sign, String suffix) {
        this.sign = sign;
        this.suffix = suffix;
    }

    /** +1 for the right, -1 for the left: the direction of z away from the middle. */
    public int sign() {
        return sign;
    }

    /** The letter that ends names of this side. */
    public String suffix() {
        return suffix;
    }

    public Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }
}
