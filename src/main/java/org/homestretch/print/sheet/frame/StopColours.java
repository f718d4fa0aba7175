package org.homestretch.print.sheet.frame;

import java.awt.Color;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/** The colours of the stop rules; where there is only black, the edges and the marks tell them apart. */
final class StopColours {

    private static final Color GREEN = new Color(0x1C6B3C);
    private static final Color AMBER = new Color(0x8A5A00);
    private static final Color RED = new Color(0xA31621);

    private StopColours() {}

    static Color edge(String rule, Palette palette) {
        if (palette.black()) {
            return Color.BLACK;
        }
        return switch (rule) {
            case "carry" -> GREEN;
            case "ease" -> AMBER;
            default -> RED;
        };
    }

    static Painter box(String rule, Palette palette) {
        Color edge = edge(rule, palette);
        return switch (rule) {
            case "carry" -> StopBox.thin(fill(palette, 0xE7F2EB), edge);
            case "ease" -> StopBox.dashed(fill(palette, 0xFDF2DC), edge);
            default -> StopBox.thick(Color.WHITE, edge);
        };
    }

    private static Color fill(Palette palette, int colour) {
        return palette.black() ? Color.WHITE : new Color(colour);
    }
}
