package org.homestretch.figure.draw;

/** How finely a picture is worked out: fine for print, quick for the many frames of a movement. */
enum Grain {
    FINE(2, .0075),
    QUICK(1, .0125);

    private final int pixels;
    private final double cell;

    Grain(int pixels, double cell) {
        this.pixels = pixels;
        this.cell = cell;
    }

    /** Pixels to the picture unit: lines are traced finer than they are shown. */
    int pixels() {
        return pixels;
    }

    /** Metres between the points at which the body is felt. */
    double cell() {
        return cell;
    }
}
