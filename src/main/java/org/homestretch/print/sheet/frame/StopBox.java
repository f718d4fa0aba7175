package org.homestretch.print.sheet.frame;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.homestretch.print.page.Painter;

/** The frame of one stop rule: its edge is thin, dashed or thick, so that it speaks in black too. */
public record StopBox(Color fill, Color edge, BasicStroke stroke) implements Painter {

    public static StopBox thin(Color fill, Color edge) {
        return new StopBox(fill, edge, new BasicStroke(1));
    }

    public static StopBox dashed(Color fill, Color edge) {
        float[] dashes = {4, 2.5f};
        return new StopBox(
                fill, edge, new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    }

    public static StopBox thick(Color fill, Color edge) {
        return new StopBox(fill, edge, new BasicStroke(2.6f));
    }

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        double inset = stroke.getLineWidth() / 2;
        var frame = new RoundRectangle2D.Double(inset, inset, width - 2 * inset, height - 2 * inset, 12, 12);
        paper.setColor(fill);
        paper.fill(frame);
        paper.setColor(edge);
        paper.setStroke(stroke);
        paper.draw(frame);
    }
}
