package org.homestretch.print.sheet.log;

import static org.homestretch.print.sheet.place.Place.mm;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/**
 * A row of the log: a box for every day, in it a dot for every time of the day, and behind it the weekends.
 *
 * @param firstWeekday of the first day, Monday is 1
 * @param dots none where a number is written, or where the row only heads the columns
 */
record LogGrid(int days, int firstWeekday, int dots, boolean boxes, Palette palette) implements Painter {

    static final double NAMES = mm(58);
    static final double PITCH = mm(9);
    static final int WEEK = 7;
    private static final double WEEK_GAP = mm(2);
    private static final double BOX = mm(8);
    private static final double DOT = mm(1.05);
    private static final int MOST_DOTS = 5;
    private static final int SATURDAY = 6;
    private static final Color WEEKEND = new Color(0xEDEFF2);

    /** Where the column of a day begins. */
    static double x(int day) {
        return NAMES + day * PITCH + day / WEEK * WEEK_GAP;
    }

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        for (int day = 0; day < days; day++) {
            if ((firstWeekday - 1 + day) % WEEK + 1 >= SATURDAY && !palette.black()) {
                paper.setColor(WEEKEND);
                paper.fill(new Rectangle2D.Double(x(day), 0, PITCH, height));
            }
            if (boxes) {
                box(paper, x(day) + (PITCH - BOX) / 2, (height - BOX) / 2);
            }
        }
        paper.setColor(boxes ? palette.hair() : palette.text());
        paper.setStroke(new BasicStroke(boxes ? 0.6f : 1f));
        paper.draw(new Line2D.Double(0, height - 0.5, width, height - 0.5));
    }

    private void box(Graphics2D paper, double x, double y) {
        var box = new RoundRectangle2D.Double(x, y, BOX, BOX, mm(2.2), mm(2.2));
        paper.setColor(Color.WHITE);
        paper.fill(box);
        paper.setColor(palette.text());
        paper.setStroke(new BasicStroke(0.85f));
        paper.draw(box);
        paper.setStroke(new BasicStroke(0.5f));
        for (int dot = 0; dot < (dots > MOST_DOTS ? 0 : dots); dot++) {
            dot(paper, dot, x, y);
        }
    }

    /** One or two in the middle, more in two lines. */
    private void dot(Graphics2D paper, int dot, double x, double y) {
        int above = dots < 3 ? dots : dots / 2;
        boolean first = dot < above;
        int inLine = first ? above : dots - above;
        int place = first ? dot : dot - above;
        double step = mm(2.6);
        double middleX = x + BOX / 2 + (place - (inLine - 1) / 2.0) * step;
        double middleY = y + BOX / 2 + (dots < 3 ? 0 : (first ? -1 : 1) * step / 2);
        paper.draw(new Ellipse2D.Double(middleX - DOT, middleY - DOT, 2 * DOT, 2 * DOT));
    }
}
