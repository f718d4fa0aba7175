package org.homestretch.print.sheet.frame;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.homestretch.print.page.Painter;

/** The three marks of the stop rules; their shapes say the same as their colours. */
public enum StopMark {
    CARRY_ON {
        @Override
        void draw(Graphics2D paper) {
            paper.setStroke(new BasicStroke(2));
            paper.draw(new Ellipse2D.Double(1, 1, 20, 20));
            paper.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            paper.draw(path(6.5, 11.5, 9.8, 14.8, 15.8, 8.2));
        }
    },
    EASE_OFF {
        @Override
        void draw(Graphics2D paper) {
            Path2D triangle = path(11, 2, 21, 20, 1, 20);
            triangle.closePath();
            paper.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            paper.draw(triangle);
            paper.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            paper.draw(new Line2D.Double(11, 8.6, 11, 13.2));
            paper.fill(new Ellipse2D.Double(9.6, 15.4, 2.8, 2.8));
        }
    },
    STOP {
        @Override
        void draw(Graphics2D paper) {
            Path2D octagon = path(7, 1, 15, 1, 21, 7, 21, 15, 15, 21, 7, 21, 1, 15, 1, 7);
            octagon.closePath();
            paper.fill(octagon);
            paper.setColor(Color.WHITE);
            paper.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            paper.draw(new Line2D.Double(7.6, 7.6, 14.4, 14.4));
            paper.draw(new Line2D.Double(14.4, 7.6, 7.6, 14.4));
        }
    };

    private static final double SIZE = 22;

    public Painter in(Color colour) {
        return (paper, width, height) -> {
            paper.scale(width / SIZE, height / SIZE);
            paper.setColor(colour);
            draw(paper);
        };
    }

    /** Draws on a square of 22 by 22. */
    abstract void draw(Graphics2D paper);

    private static Path2D path(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
