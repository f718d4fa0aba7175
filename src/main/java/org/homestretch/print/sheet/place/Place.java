package org.homestretch.print.sheet.place;

/** Where something stands, in points from the left and the top of what holds it. */
public record Place(double x, double y, double width, double height) {

    private static final double POINTS = 72 / 25.4;

    /** Millimetres in points. */
    public static double mm(double millimetres) {
        return millimetres * POINTS;
    }

    public Place moved(double right, double down) {
        return new Place(x + right, y + down, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
