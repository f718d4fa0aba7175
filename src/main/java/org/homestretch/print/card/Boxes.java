package org.homestretch.print.card;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/** So many boxes to tick, at the right end of their row. */
record Boxes(int count, Palette palette) implements Painter {

    private static final double BOX = 17;
    private static final double PITCH = 29;

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        paper.setColor(palette.text());
        paper.setStroke(new BasicStroke(0.9f));
        double left = width - (count - 1) * PITCH - BOX - 1;
        for (int box = 0; box < count; box++) {
            paper.draw(new RoundRectangle2D.Double(left + box * PITCH, (height - BOX) / 2, BOX, BOX, 5, 5));
        }
    }
}
