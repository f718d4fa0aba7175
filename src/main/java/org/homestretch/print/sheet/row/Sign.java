package org.homestretch.print.sheet.row;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/** A small sign in a row: the disc under its number, the pen of a note, the patch where it is felt. */
record Sign(Kind kind, Palette palette) implements Painter {

    private static final double SIZE = 20;
    private static final Color PATCH = new Color(0xCC4A22);
    private static final Color HATCH = new Color(0x7A1F08);

    /** Which sign. */
    enum Kind {
        DISC,
        PEN,
        FELT
    }

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        paper.scale(width / SIZE, height / SIZE);
        paper.setColor(palette.accent());
        switch (kind) {
            case DISC -> paper.fill(new Ellipse2D.Double(0, 0, SIZE, SIZE));
            case PEN -> pen(paper);
            case FELT -> felt(paper);
        }
    }

    private static void pen(Graphics2D paper) {
        paper.setStroke(new BasicStroke(1.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D pen = new Path2D.Double();
        pen.moveTo(2, 18);
        pen.lineTo(3.5, 13);
        pen.lineTo(14, 2.5);
        pen.lineTo(17.5, 6);
        pen.lineTo(7, 16.5);
        pen.closePath();
        pen.moveTo(11.2, 5.3);
        pen.lineTo(14.7, 8.8);
        paper.draw(pen);
    }

    /** The same hatched patch as in the pictures. */
    private void felt(Graphics2D paper) {
        var patch = new Ellipse2D.Double(1, 3.5, 18, 13);
        paper.setColor(palette.black() ? Color.WHITE : PATCH);
        paper.fill(patch);
        paper.setColor(palette.black() ? Color.BLACK : HATCH);
        paper.setStroke(new BasicStroke(1.1f));
        paper.draw(patch);
        paper.clip(patch);
        for (int x = -8; x < SIZE; x += 4) {
            paper.draw(new Line2D.Double(x, SIZE, x + SIZE, 0));
        }
    }
}
