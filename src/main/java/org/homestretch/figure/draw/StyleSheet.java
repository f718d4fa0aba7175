package org.homestretch.figure.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.figure.Shape;
import org.homestretch.figure.prop.Look;

/** Every line width and every tint the pictures may have. */
public final class StyleSheet {

    private final Set<Long> widths = new HashSet<>();
    private final Set<Integer> tints = new HashSet<>();

    public StyleSheet() {
        Stream.of(Style.PRINT, Style.GHOST)
                .flatMap(style -> style.widths().stream())
                .forEach(this::width);
        List.of(
                        Style.SEAM,
                        Style.HATCH_WIDTH,
                        Style.HALO,
                        Style.NERVE_CASING,
                        Style.NERVE_WIDTH,
                        Style.WAVE_WIDTH,
                        Style.RIPPLE_WIDTH,
                        Style.CLOCK_WIDTH)
                .forEach(this::width);
        tints.addAll(List.of(
                Style.BLACK,
                Style.PAPER,
                Style.ACCENT,
                Style.ACCENT_DARK,
                Style.NERVE,
                Style.WATER,
                Style.WAVE,
                Style.RIPPLE,
                Style.GHOST.ink()));
        surface(Style.SHADOW);
        Style.PRINT.tints().forEach(this::surface);
        Look.tints().forEach(this::lit);
    }

    public boolean knowsWidth(Shape shape) {
        return !shape.hasStroke() || widths.contains(tenths(shape.width()));
    }

    public boolean knowsTints(Shape shape) {
        return isKnown(shape.fill()) && isKnown(shape.stroke());
    }

    private boolean isKnown(int rgb) {
        return rgb == Shape.NONE || tints.contains(rgb);
    }

    private void width(double width) {
        widths.add(tenths(width));
    }

    /** Kept pictures are written in tenths. */
    private static long tenths(double width) {
        return Math.round(width * 10);
    }

    private void lit(int rgb) {
        surface(rgb);
        surface(Style.shaded(rgb));
    }

    private void surface(int rgb) {
        tints.add(rgb);
        tints.add(Style.underWater(rgb));
    }
}
