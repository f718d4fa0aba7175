package org.homestretch.print.sheet.frame;

import static org.homestretch.print.sheet.place.Place.mm;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/** A box with round corners: filled, edged, or both. */
public record Panel(Color fill, Color edge, double line, double radius) implements Painter {

    private static final double EDGE = 0.75;

    /** Round a row or a card. */
    public static Panel card(Palette palette) {
        return new Panel(Color.WHITE, palette.hair(), EDGE, mm(2.5));
    }

    /** Under advice and doses. */
    public static Panel tinted(Palette palette) {
        return new Panel(palette.tint(), palette.tintEdge(), EDGE, mm(1.8));
    }

    /** Round the words that say which side. */
    public static Panel side(Palette palette) {
        return new Panel(Color.WHITE, palette.text(), 1.1, mm(1.2));
    }

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        var shape =
                new RoundRectangle2D.Double(line / 2, line / 2, width - line, height - line, 2 * radius, 2 * radius);
        paper.setColor(fill);
        paper.fill(shape);
        paper.setColor(edge);
        paper.setStroke(new BasicStroke((float) line));
        paper.draw(shape);
    }
}
