package org.homestretch.figure.draw;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.figure.body.Material;

/** Tints and line widths of the pictures; widths are parts of the longest side of a picture. */
final class Style {

    static final double BASE = 900;
    static final int BLACK = 0x000000;
    static final int PAPER = 0xFFFFFF;
    static final int ACCENT = 0xCC4A22;
    static final int ACCENT_DARK = 0x6E1F08;
    /** Darker than a muscle: a line must also be seen in grey. */
    static final int NERVE = 0xA02B0A;

    static final int SHADOW = 0xCDD1D4;
    static final int WATER = 0xDCEAF2;
    static final int WAVE = 0x3F6F8A;
    static final int RIPPLE = 0x8FB6CB;

    /** A thin stroke in the colour of a fill closes the seams between patches. */
    static final double SEAM = .7;

    /** A light casing keeps a nerve apart from dark cloth. */
    static final double NERVE_CASING = .0175 * BASE;

    static final double NERVE_WIDTH = .0100 * BASE;
    static final double WAVE_WIDTH = .0036 * BASE;
    static final double RIPPLE_WIDTH = .0018 * BASE;
    static final double CLOCK_WIDTH = .0036 * BASE;
    static final double HATCH_STEP = .0105 * BASE;
    static final double HATCH_WIDTH = .0024 * BASE;
    static final double ARROW_SHAFT = .0125 * BASE;
    static final double ARROW_HEAD = .036 * BASE;
    static final double HALO = .0075 * BASE;

    /** Line and flat tint: the pictures as printed. */
    static final Style PRINT = new Style(
            BLACK,
            tints(0xFFFFFF, 0xDCE2E7, 0xB3BCC4, 0x55504C, 0xC6CCD1),
            tints(0xE3E5E7, 0xC9D0D6, 0xA2ABB4, 0x55504C, 0xB4BABF),
            widths(.0019, .0024, .0024, .0036, .0048));

    /** The grey outline of where the body was before; it has no tint, so that walls and things show through. */
    static final Style GHOST = new Style(0x8C949B, Map.of(), Map.of(), widths(0, 0, 0, .0026, .0030));

    private final int ink;
    private final Map<Material, Integer> near;
    private final Map<Material, Integer> far;
    private final Map<Line, Double> widths;

    private Style(int ink, Map<Material, Integer> near, Map<Material, Integer> far, Map<Line, Double> widths) {
        this.ink = ink;
        this.near = near;
        this.far = far;
        this.widths = widths;
    }

    private static Map<Material, Integer> tints(int skin, int shirt, int shorts, int hair, int shoe) {
        Map<Material, Integer> tints = new EnumMap<>(Material.class);
        tints.put(Material.SKIN, skin);
        tints.put(Material.SHIRT, shirt);
        tints.put(Material.SHORTS, shorts);
        tints.put(Material.HAIR, hair);
        tints.put(Material.SHOE, shoe);
        tints.put(Material.SOLE, skin);
        tints.put(Material.INK, BLACK);
        return tints;
    }

    private static Map<Line, Double> widths(double edge, double thing, double crease, double inner, double outline) {
        Map<Line, Double> widths = new EnumMap<>(Line.class);
        widths.put(Line.NONE, 0.0);
        widths.put(Line.HIDDEN, 0.0);
        widths.put(Line.THING_EDGE, edge);
        widths.put(Line.THING_OUTLINE, thing);
        widths.put(Line.CREASE, crease);
        widths.put(Line.FINGER, crease * .9);
        widths.put(Line.INNER, inner);
        widths.put(Line.OUTLINE, outline);
        return widths;
    }

    Collection<Double> widths() {
        return widths.values().stream().map(width -> width * BASE).toList();
    }

    Collection<Integer> tints() {
        return Stream.of(near, far).flatMap(tints -> tints.values().stream()).toList();
    }

    int ink() {
        return ink;
    }

    /** Width of a line in picture units. */
    double width(Line line) {
        return widths.get(line) * BASE;
    }

    int tint(int label) {
        if (Label.isTarget(label)) {
            return ACCENT;
        }
        return (Label.isFar(label) ? far : near).get(Label.material(label));
    }

    /** In the shadow of the body. */
    static int shaded(int rgb) {
        return mix(BLACK, rgb, .86);
    }

    /** Under water everything is bluer. */
    static int underWater(int rgb) {
        return mix(0x6FA8C7, rgb, .78);
    }

    static int mix(int a, int b, double t) {
        return mix(a, b, t, 16) | mix(a, b, t, 8) | mix(a, b, t, 0);
    }

    private static int mix(int a, int b, double t, int shift) {
        double from = a >> shift & 255;
        double to = b >> shift & 255;
        return (int) Math.round(from + (to - from) * t) << shift;
    }
}
