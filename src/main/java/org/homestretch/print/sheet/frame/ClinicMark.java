package org.homestretch.print.sheet.frame;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/** The mark in a letterhead: a spine, seen from the side, on a square of the accent colour. */
public record ClinicMark(Palette palette) implements Painter {

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        paper.setColor(palette.accent());
        paper.fill(new RoundRectangle2D.Double(0, 0, width, height, width / 3.2, width / 3.2));
        paper.scale(width / 33, height / 33);
        Path2D spine = new Path2D.Double();
        spine.moveTo(17.6, 7);
        spine.curveTo(14.2, 10.4, 14.6, 13, 17, 15.6);
        spine.curveTo(19.6, 18.4, 19.2, 21.6, 15.4, 26);
        paper.setColor(Color.WHITE);
        paper.setStroke(
                new BasicStroke(3.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2.9f, 0.9f}, 0));
        paper.draw(spine);
    }
}
