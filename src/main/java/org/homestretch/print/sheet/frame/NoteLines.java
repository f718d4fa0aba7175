package org.homestretch.print.sheet.frame;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/** Lines to write on; the first begins after its label. */
public record NoteLines(int count, double label, Palette palette) implements Painter {

    public static final int PITCH = 24;

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        paper.setColor(palette.hair());
        paper.setStroke(new BasicStroke(0.6f));
        for (int line = 1; line <= count; line++) {
            double y = line * PITCH - 2;
            paper.draw(new Line2D.Double(line == 1 ? label : 0, y, width, y));
        }
    }
}
