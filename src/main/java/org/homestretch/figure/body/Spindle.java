package org.homestretch.figure.body;

/**
 * A muscle along a limb.
 *
 * @param from where it begins along the bone, 0 to 1
 * @param to where it ends
 * @param middle its direction round the bone: 0 in front, 90 outward, 180 behind
 * @param half how far it reaches round the bone to each side, in degrees
 */
record Spindle(double from, double to, double middle, double half) {

    static Spindle of(double from, double to, double middle, double half) {
        return new Spindle(from, to, middle, half);
    }

    boolean holds(double along, double around) {
        double a = (along - (from + to) / 2) / ((to - from) / 2);
        double turn = Math.IEEEremainder(around - middle, 360) / half;
        return Math.abs(a) <= 1 && a * a * a * a + turn * turn < 1;
    }
}
