package org.homestretch.print.sheet.text;

import java.awt.Color;
import org.homestretch.print.page.Palette;

/** How a piece of a line differs from the line: in weight, or in colour. */
public enum Look {
    PLAIN(false),
    STRONG(true),
    LABEL(true),
    QUIET(false);

    private final boolean heavy;

    Look(boolean heavy) {
        this.heavy = heavy;
    }

    public boolean heavy() {
        return heavy;
    }

    Color colour(Palette palette) {
        return switch (this) {
            case PLAIN, STRONG -> palette.text();
            case LABEL -> palette.accent();
            case QUIET -> palette.quiet();
        };
    }
}
