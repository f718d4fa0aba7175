package org.homestretch.print.sheet.row;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.homestretch.exercise.Area;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/** The sign of an area beside a name: a dumbbell, an arrow to both sides, a shoe. */
record AreaIcon(Area area, Palette palette) implements Painter {

    private static final double SIZE = 20;
    private static final float LINE = 1.9f;

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        paper.scale(width / SIZE, height / SIZE);
        paper.setColor(colour());
        paper.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D path = new Path2D.Double();
        switch (area) {
            case STRENGTHENING -> dumbbell(path);
            case STRETCHING -> arrow(path);
            case AEROBIC -> shoe(path);
        }
        paper.draw(path);
    }

    private Color colour() {
        if (palette.black()) {
            return palette.text();
        }
        return switch (area) {
            case STRENGTHENING -> new Color(0x6B4FC0);
            case STRETCHING -> new Color(0x0F7A73);
            case AEROBIC -> new Color(0xAD560C);
        };
    }

    private static void dumbbell(Path2D path) {
        for (double[] bar : new double[][] {{2.4, 7, 13}, {6.2, 3.5, 16.5}, {13.8, 3.5, 16.5}, {17.6, 7, 13}}) {
            path.moveTo(bar[0], bar[1]);
            path.lineTo(bar[0], bar[2]);
        }
        path.moveTo(6.2, 10);
        path.lineTo(13.8, 10);
    }

    private static void arrow(Path2D path) {
        path.moveTo(1, 10);
        path.lineTo(19, 10);
        path.moveTo(5.5, 5.5);
        path.lineTo(1, 10);
        path.lineTo(5.5, 14.5);
        path.moveTo(14.5, 5.5);
        path.lineTo(19, 10);
        path.lineTo(14.5, 14.5);
    }

    private static void shoe(Path2D path) {
        path.moveTo(2, 4.5);
        path.curveTo(4, 6.5, 6.5, 6, 8, 4.5);
        path.lineTo(12.5, 9.5);
        path.curveTo(15, 10.2, 18.5, 10.6, 18.5, 13.5);
        path.lineTo(2, 13.5);
        path.closePath();
        path.moveTo(2, 17);
        path.lineTo(18.5, 17);
    }
}
