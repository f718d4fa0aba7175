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
 * @param boxes none where the row only heads the columns
 */
record LogGrid(Columns columns, int firstWeekday, Kind boxes, Palette palette) implements Painter {

    private static final double BOX = mm(8);
    private static final double DOT = mm(1.05);
    private static final double DOT_STEP = mm(2.6);
    private static final int FIVE = 5;
    private static final double DIE = mm(2.1);
    private static final double ROUND = mm(2.2);
    private static final int SATURDAY = 6;
    private static final Color WEEKEND = new Color(0xEDEFF2);

    /**
     * What stands in the boxes, and under the row.
     *
     * @param dots none where a number is written
     * @param last whether another kind of row begins after it
     */
    record Kind(boolean boxed, int dots, boolean last) {

        static final Kind HEAD = new Kind(false, 0, true);
    }

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        for (int day = 0; day < columns.days(); day++) {
            if (weekday(day) >= SATURDAY) {
                weekend(paper, day, height);
            }
            if (boxes.boxed()) {
                box(paper, columns.x(day) + (columns.pitch() - columns.box()) / 2, (height - BOX) / 2);
            }
        }
        paper.setColor(boxes.last() ? palette.text() : palette.hair());
        paper.setStroke(new BasicStroke(boxes.last() ? 1f : 0.6f));
        paper.draw(new Line2D.Double(0, height - 0.5, width, height - 0.5));
    }

    private int weekday(int day) {
        return (firstWeekday - 1 + day) % Columns.WEEK + 1;
    }

    /** Grey behind the column; where there is only black, a line at its side. */
    private void weekend(Graphics2D paper, int day, double height) {
        double x = columns.x(day);
        if (palette.black()) {
            double side = weekday(day) == SATURDAY ? x : x + columns.pitch();
            paper.setColor(palette.hair());
            paper.setStroke(new BasicStroke(0.4f));
            paper.draw(new Line2D.Double(side, 0, side, height));
        } else {
            paper.setColor(WEEKEND);
            paper.fill(new Rectangle2D.Double(x, 0, columns.pitch(), height));
        }
    }

    private void box(Graphics2D paper, double x, double y) {
        var box = new RoundRectangle2D.Double(x, y, columns.box(), BOX, ROUND, ROUND);
        paper.setColor(Color.WHITE);
        paper.fill(box);
        paper.setColor(palette.text());
        paper.setStroke(new BasicStroke(0.85f));
        paper.draw(box);
        paper.setStroke(new BasicStroke(0.5f));
        for (int dot = 0; dot < boxes.dots(); dot++) {
            dot(paper, dot, x + columns.box() / 2, y + BOX / 2);
        }
    }

    /** One or two in the middle, more in two lines, five as on a die. */
    private void dot(Graphics2D paper, int dot, double middleX, double middleY) {
        int dots = boxes.dots();
        if (dots == FIVE) {
            double wide = dot == FIVE - 1 ? 0 : DIE;
            dot(paper, middleX + (dot % 2 == 0 ? -wide : wide), middleY + (dot < 2 ? -wide : wide));
            return;
        }
        int above = dots < 3 ? dots : dots / 2;
        boolean first = dot < above;
        int inLine = first ? above : dots - above;
        int place = first ? dot : dot - above;
        double x = middleX + (place - (inLine - 1) / 2.0) * DOT_STEP;
        double y = middleY + (dots < 3 ? 0 : (first ? -1 : 1) * DOT_STEP / 2);
        dot(paper, x, y);
    }

    private static void dot(Graphics2D paper, double x, double y) {
        paper.draw(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
    }
}
