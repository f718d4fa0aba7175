package org.homestretch.figure;

/**
 * One painted outline: filled by the even-odd rule, stroked with round caps and joins, or both.
 *
 * @param fill colour as 0xRRGGBB, or {@link #NONE}
 * @param stroke colour as 0xRRGGBB, or {@link #NONE}
 * @param width of the stroke in picture units
 */
public record Shape(Curve curve, int fill, int stroke, double width) {

    /** No colour at all: that part of the shape is not painted. */
    public static final int NONE = -1;

    public static Shape filled(Curve curve, int rgb) {
        return new Shape(curve, rgb, NONE, 0);
    }

    public static Shape stroked(Curve curve, int rgb, double width) {
        return new Shape(curve, NONE, rgb, width);
    }

    public boolean hasFill() {
        return fill != NONE;
    }

    public boolean hasStroke() {
        return stroke != NONE;
    }

    Shape mirrored(double pictureWidth) {
        return new Shape(curve.mirrored(pictureWidth), fill, stroke, width);
    }

    Shape moved(double right, double down) {
        return new Shape(curve.moved(right, down), fill, stroke, width);
    }

    /** Light tints become paper, dark ones and every line black. */
    Shape inBlack() {
        int blackFill = hasFill() ? paperOrBlack(fill) : NONE;
        int blackStroke = hasStroke() ? lineInBlack() : NONE;
        return new Shape(curve, blackFill, blackStroke, width);
    }

    /** The stroke that closes the seams of a fill follows the fill, and a white halo stays white. */
    private int lineInBlack() {
        return hasFill() || stroke == 0xFFFFFF ? paperOrBlack(stroke) : 0x000000;
    }

    private static int paperOrBlack(int rgb) {
        return lightness(rgb) < 0.40 && !isAccent(rgb) ? 0x000000 : 0xFFFFFF;
    }

    /** The accent prints as its hatch on white paper. */
    private static boolean isAccent(int rgb) {
        return (rgb >> 16 & 255) - (rgb & 255) > 60;
    }

    private static double lightness(int rgb) {
        return (0.30 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255)) / 255;
    }
}
