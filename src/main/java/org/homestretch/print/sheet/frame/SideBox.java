package org.homestretch.print.sheet.frame;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.RoundRectangle2D;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/** The frame round the words that say which side, as wide as the words are and at the right end. */
public record SideBox(double textWidth, Palette palette) implements Painter {

    private static final float SIZE = 10;
    private static final double PADDING = 6;

    public static SideBox round(String words, Font face, Palette palette) {
        var plain = new FontRenderContext(null, true, true);
        return new SideBox(face.deriveFont(SIZE).getStringBounds(words, plain).getWidth(), palette);
    }

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        double wide = Math.min(width - 1, textWidth + 2 * PADDING);
        paper.setColor(palette.text());
        paper.setStroke(new BasicStroke(1));
        paper.draw(new RoundRectangle2D.Double(width - wide - 0.5, 0.5, wide, height - 1, 6, 6));
    }
}
