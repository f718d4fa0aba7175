package org.homestretch.print.page;

import java.awt.Color;
import org.homestretch.program.Ink;

/** The colours of a sheet, or what stands for them where there is only black. */
public record Palette(
        Color text, Color quiet, Color accent, Color panel, Color panelEdge, Color tint, Color tintEdge, Color hair) {

    private static final Palette COLOUR = new Palette(
            new Color(0x14181F),
            new Color(0x3D4450),
            new Color(0x1B4F91),
            new Color(0xF4F5F7),
            new Color(0xF4F5F7),
            new Color(0xE8F0FB),
            new Color(0xE8F0FB),
            new Color(0xC3C7CE));
    private static final Palette BLACK = new Palette(
            Color.BLACK,
            Color.BLACK,
            Color.BLACK,
            Color.WHITE,
            new Color(0x777777),
            Color.WHITE,
            Color.BLACK,
            new Color(0x555555));

    public static Palette of(Ink ink) {
        return switch (ink) {
            case COLOUR -> COLOUR;
            case BLACK -> BLACK;
        };
    }

    public boolean black() {
        return this == BLACK;
    }
}
