package org.homestretch.figure.draw;

import java.util.List;
import org.homestretch.figure.Shape;

/** Makes what is drawn beside the figure paler, as far as white paper. */
final class Fading {

    private Fading() {}

    /** The shapes with a share of their strength, 1 being all of it; white halos go at once. */
    static List<Shape> to(double share, List<Shape> shapes) {
        return shapes.stream()
                .filter(shape -> shape.fill() != Style.PAPER && shape.stroke() != Style.PAPER)
                .map(shape -> new Shape(
                        shape.curve(), paler(shape.fill(), share), paler(shape.stroke(), share), shape.width()))
                .toList();
    }

    private static int paler(int rgb, double share) {
        return rgb == Shape.NONE ? Shape.NONE : Style.mix(Style.PAPER, rgb, share);
    }
}
