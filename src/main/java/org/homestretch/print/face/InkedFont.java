package org.homestretch.print.face;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** A face that has only the characters it draws: one mapped to an empty outline would print as nothing. */
final class InkedFont extends Font {
    private static final long serialVersionUID = 1L;

    private static final int GRAPHEME_JOINER = 0x034F;
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private final transient Font font;

    InkedFont(Font font) {
        super(font);
        this.font = font;
    }

    @Override
    public boolean canDisplay(int codePoint) {
        return font.canDisplay(codePoint) && (blank(codePoint) || inked(codePoint));
    }

    @Override
    public boolean canDisplay(char letter) {
        return canDisplay((int) letter);
    }

    /** Spaces and the marks that only steer joining and direction are rightly without ink. */
    static boolean blank(int codePoint) {
        return Character.isSpaceChar(codePoint)
                || Character.isWhitespace(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || codePoint == GRAPHEME_JOINER;
    }

    private boolean inked(int codePoint) {
        return !font.createGlyphVector(PAPER, Character.toChars(codePoint))
                .getOutline()
                .getBounds2D()
                .isEmpty();
    }
}
