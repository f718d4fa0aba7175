package org.homestretch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture as a small SVG text: the form in which pictures are kept. Reads back exactly what it writes. */
public final class SvgPicture {

    private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern PATH = Pattern.compile("<path ([^>]*)/>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private SvgPicture() {}

    public static String write(Picture picture) {
        StringBuilder svg = new StringBuilder(32_000);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(SvgPen.number(picture.width()))
                .append(' ')
                .append(SvgPen.number(picture.height()))
                .append("\" fill=\"none\" fill-rule=\"evenodd\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
        svg.append("<title>").append(escaped(picture.title())).append("</title>\n");
        picture.shapes().forEach(shape -> write(shape, svg));
        return svg.append("</svg>\n").toString();
    }

    /** The same text with a size in pixels, for programs that show pictures at the size they claim. */
    public static String write(Picture picture, int width) {
        long height = Math.round(width * picture.height() / picture.width());
        return write(picture).replaceFirst(" viewBox", " width=\"" + width + "\" height=\"" + height + "\" viewBox");
    }

    private static void write(Shape shape, StringBuilder svg) {
        SvgPen pen = new SvgPen();
        shape.curve().drawTo(pen);
        svg.append("<path d=\"").append(pen).append('"');
        if (shape.hasFill()) {
            svg.append(" fill=\"").append(colour(shape.fill())).append('"');
        }
        if (shape.hasStroke()) {
            svg.append(" stroke=\"").append(colour(shape.stroke())).append("\" stroke-width=\"");
            svg.append(SvgPen.number(shape.width())).append('"');
        }
        svg.append("/>\n");
    }

    /** Reads a picture this class has written; anything else is refused. */
    public static Picture read(String svg) {
        Matcher view = VIEW.matcher(svg);
        Matcher title = TITLE.matcher(svg);
        if (!view.find() || !title.find()) {
            throw new IllegalArgumentException("Not a kept exercise picture: no viewBox or no title");
        }
        List<Shape> shapes = new ArrayList<>();
        for (Matcher path = PATH.matcher(svg); path.find(); ) {
            shapes.add(shape(path.group(1)));
        }
        double width = Double.parseDouble(view.group(1));
        return new Picture(unescaped(title.group(1)), width, Double.parseDouble(view.group(2)), shapes);
    }

    private static Shape shape(String attributes) {
        Curve curve = new Curve.Recorder().curve();
        int fill = Shape.NONE;
        int stroke = Shape.NONE;
        double width = 0;
        for (Matcher m = ATTRIBUTE.matcher(attributes); m.find(); ) {
            switch (m.group(1)) {
                case "d" -> curve = SvgSteps.read(m.group(2));
                case "fill" -> fill = rgb(m.group(2));
                case "stroke" -> stroke = rgb(m.group(2));
                case "stroke-width" -> width = Double.parseDouble(m.group(2));
                default -> throw new IllegalArgumentException("Unknown attribute in a kept picture: " + m.group(1));
            }
        }
        return new Shape(curve, fill, stroke, width);
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static int rgb(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&amp;", "&");
    }
}
