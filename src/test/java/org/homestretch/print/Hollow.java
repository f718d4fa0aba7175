package org.homestretch.print;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;

/** A face that claims every letter and has a blank for each. */
public final class Hollow extends Font {
    private static final long serialVersionUID = 1L;

    public Hollow(Font base) {
        super(base);
    }

    @Override
    public boolean canDisplay(int codePoint) {
        return true;
    }

    @Override
    public GlyphVector createGlyphVector(FontRenderContext paper, char[] letters) {
        return super.createGlyphVector(paper, " ");
    }
}
