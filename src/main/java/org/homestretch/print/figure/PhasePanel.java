package org.homestretch.print.figure;

import static org.homestretch.print.figure.FigurePanels.mm;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** One phase on its panel: the words at the left upper corner, the figure on the floor, the time it is held beside it. */
final class PhasePanel {

    static final double AIR = mm(0.9);
    private static final double CAPTION_X = mm(1.6);
    private static final double CAPTION_Y = mm(0.5);
    private static final double CAPTION_HEIGHT = 14;
    private static final double THEN = 11;
    private static final double RAISE = 1.2;
    private static final double CHIP_HEIGHT = mm(6.1);
    private static final double CLOCK = mm(4.4);
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private final Shown shown;
    private final Cropped figure;
    private final FigureStyle style;
    private final boolean then;

    PhasePanel(Shown shown, FigureStyle style, boolean then) {
        this.shown = shown;
        this.style = style;
        this.then = then;
        figure = Cropped.of(shown.extent(), style);
    }

    /** How much of the panel its figure fills. */
    double filled(double width, double height) {
        return figure.width() * figure.height() / (width * height);
    }

    boolean held() {
        return !shown.held().isEmpty();
    }

    boolean lying() {
        return shown.extent().lying();
    }

    /** As wide as its figure or its words ask. */
    double width() {
        return Math.max(figure.width() + 2 * AIR, caption().getWidth() + mm(3.2));
    }

    /** As tall as leaves words and figure apart. */
    double height(double width) {
        double least = figure.height() + 2 * AIR;
        double tall = least;
        while (tall < least + CAPTION_HEIGHT && blocked(caption(), width, tall)) {
            tall += RAISE;
        }
        if (!held()) {
            return tall;
        }
        double most = tall + CHIP_HEIGHT + mm(3);
        while (tall < most && chip(width, tall) == null) {
            tall += RAISE;
        }
        return tall;
    }

    Rectangle2D caption() {
        double wide = width(shown.caption()) + (then ? THEN : 0);
        return new Rectangle2D.Double(CAPTION_X, CAPTION_Y, wide, CAPTION_HEIGHT);
    }

    private double width(String words) {
        return style.words().getStringBounds(words, PAPER).getWidth();
    }

    private AffineTransform where(double width, double height) {
        return figure.standing((width - figure.width()) / 2, height - AIR);
    }

    boolean blocked(Rectangle2D box, double width, double height) {
        return figure.taken(where(width, height)).stream().anyMatch(path -> path.intersects(box));
    }

    /** The free place nearest to the head, sought from the floor up; none where there is no room. */
    Rectangle2D chip(double width, double height) {
        double wide = CLOCK + width(shown.held()) + mm(3.4);
        List<Path2D> taken = figure.taken(where(width, height));
        Rectangle2D caption = caption();
        Rectangle2D best = null;
        for (double y = height - CHIP_HEIGHT - 0.5; y >= 0.5; y -= 2) {
            for (double x = 1; x < width - wide; x += 3) {
                var box = new Rectangle2D.Double(x, y, wide, CHIP_HEIGHT);
                boolean free = !box.intersects(caption) && taken.stream().noneMatch(path -> path.intersects(box));
                if (free && (best == null || far(box, width, height) < far(best, width, height))) {
                    best = box;
                }
            }
        }
        return best;
    }

    private double far(Rectangle2D box, double width, double height) {
        return Math.abs(box.getCenterX() - width / 2)
                + 1.6 * Math.abs(box.getCenterY() - (height - figure.height() / 2));
    }

    void paint(Graphics2D paper, double width, double height) {
        var floor = new RoundRectangle2D.Double(0.25, 0.25, width - 0.5, height - 0.5, mm(3.2), mm(3.2));
        paper.setColor(style.palette().panel());
        paper.fill(floor);
        Graphics2D inside = (Graphics2D) paper.create();
        inside.clip(new Rectangle2D.Double(0.5, 0.5, width - 1, height - 1));
        figure.paint(inside, where(width, height));
        inside.dispose();
        if (style.palette().black()) {
            paper.setColor(style.palette().panelEdge());
            paper.setStroke(new BasicStroke(0.5f));
            paper.draw(floor);
        }
        words(paper);
        if (held()) {
            Rectangle2D chip = chip(width, height);
            if (chip != null) {
                chip(paper, chip);
            }
        }
    }

    /** On a plate, so that a wall or a band behind them does not run through the letters. */
    private void words(Graphics2D paper) {
        Rectangle2D box = caption();
        double base = box.getY() + 11.8;
        paper.setColor(style.palette().panel());
        paper.fill(box);
        if (then) {
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(box.getX(), base - 8.6);
            triangle.lineTo(box.getX() + 7, base - 4.3);
            triangle.lineTo(box.getX(), base);
            triangle.closePath();
            paper.setColor(style.palette().accent());
            paper.fill(triangle);
        }
        write(paper, shown.caption(), box.getX() + (then ? THEN : 0), base);
    }

    private void write(Graphics2D paper, String words, double x, double base) {
        paper.setColor(style.palette().text());
        paper.setFont(style.words());
        paper.drawString(words, (float) x, (float) base);
    }

    private void chip(Graphics2D paper, Rectangle2D box) {
        var pill = new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), CHIP_HEIGHT, CHIP_HEIGHT);
        paper.setColor(Color.WHITE);
        paper.fill(pill);
        paper.setColor(style.palette().text());
        paper.setStroke(new BasicStroke(0.75f));
        paper.draw(pill);
        double x = box.getX() + mm(1.1);
        double y = box.getCenterY() - CLOCK / 2;
        paper.setStroke(new BasicStroke(1.4f));
        paper.draw(new Ellipse2D.Double(x + 0.7, y + 0.9, CLOCK - 1.4, CLOCK - 1.4));
        paper.draw(new Line2D.Double(x + CLOCK / 2, y + CLOCK / 2 + 0.2, x + CLOCK / 2, y + CLOCK * 0.27));
        paper.draw(new Line2D.Double(x + CLOCK / 2, y + CLOCK / 2 + 0.2, x + CLOCK * 0.7, y + CLOCK * 0.6));
        paper.draw(new Line2D.Double(x + CLOCK * 0.38, y - 0.3, x + CLOCK * 0.62, y - 0.3));
        write(paper, shown.held(), x + CLOCK + mm(0.9), box.getCenterY() + 4.3);
    }
}
