package org.homestretch.print.sheet;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/** One row of the log: a box to tick for every day of two weeks, and a line under the row. */
public record TickBoxes(Palette palette) implements Painter {

    private static final double[] WEEKS = {158, 347};
    private static final double DAY = 25.7;
    private static final double BOX = 13.5;

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        double size = Math.min(BOX, height - 4);
        for (double week : WEEKS) {
            for (int day = 0; day < 7; day++) {
                box(paper, week + day * DAY + (DAY - size) / 2, (height - size) / 2, size);
            }
        }
        paper.setColor(palette.hair());
        paper.setStroke(new BasicStroke(0.6f));
        paper.draw(new Line2D.Double(0, height - 0.5, width, height - 0.5));
    }

    private void box(Graphics2D paper, double x, double y, double size) {
        paper.setColor(palette.text());
        paper.setStroke(new BasicStroke(0.8f));
        paper.draw(new RoundRectangle2D.Double(x, y, size, size, 4, 4));
    }
}
