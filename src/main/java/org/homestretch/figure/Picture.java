package org.homestretch.figure;

import java.util.List;

/** One phase of one exercise as vector shapes in painting order; the longest side is 900 units, meant as 60 mm. */
public record Picture(String title, double width, double height, List<Shape> shapes) {

    /** Picture units in one millimetre at the size the pictures are drawn for. */
    public static final double UNITS_PER_MM = 15;

    public Picture {
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("A picture needs a width and a height");
        }
        shapes = List.copyOf(shapes);
    }

    /** The picture seen in a mirror: the other side of the body does the work. */
    public Picture mirrored() {
        return withShapes(shapes.stream().map(shape -> shape.mirrored(width)).toList());
    }

    /** The picture for a printer or a copier that has only black: lines, hatch and black arrows on white. */
    public Picture inBlack() {
        return withShapes(shapes.stream().map(Shape::inBlack).toList());
    }

    private Picture withShapes(List<Shape> others) {
        return new Picture(title, width, height, others);
    }
}
