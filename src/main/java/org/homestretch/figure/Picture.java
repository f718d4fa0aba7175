package org.homestretch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Pictures side by side, standing on one line; a single one stays as it is. */
    public static Picture row(List<Picture> pictures) {
        if (pictures.size() == 1) {
            return pictures.getFirst();
        }
        double height = pictures.stream().mapToDouble(Picture::height).max().orElseThrow();
        List<Shape> all = new ArrayList<>();
        double right = 0;
        for (Picture picture : pictures) {
            double left = right;
            double down = height - picture.height();
            picture.shapes().forEach(shape -> all.add(shape.moved(left, down)));
            right += picture.width();
        }
        String titles = pictures.stream().map(Picture::title).collect(Collectors.joining("; "));
        return new Picture(titles, right, height, all);
    }

    private Picture withShapes(List<Shape> others) {
        return new Picture(title, width, height, others);
    }
}
