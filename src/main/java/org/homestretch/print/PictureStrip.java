package org.homestretch.print;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.homestretch.figure.Picture;
import org.homestretch.figure.paint.Easel;

/** The phases of an exercise side by side, each on its own panel, all to the same scale. */
record PictureStrip(List<Picture> pictures, Palette palette) implements Painter {

    private static final double GAP = 6;
    private static final double MARGIN = 5;
    private static final double LABEL = 11;
    private static final double LABEL_WIDTH = 44;
    private static final double CLEARLY = 1.12;

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        double panel = panel(width);
        double scale = scale(panel, height);
        for (int i = 0; i < pictures.size(); i++) {
            Graphics2D here = (Graphics2D) paper.create();
            here.translate(i * (panel + GAP), 0);
            floor(here, panel, height);
            place(here, pictures.get(i), panel, height, scale);
            here.dispose();
        }
    }

    /** The height from which on the width of its panel, not the height, limits the size of every picture. */
    int enoughHeight(double width) {
        double widest = panel(width) - 2 * MARGIN;
        return (int) Math.ceil(LABEL
                + MARGIN
                + pictures.stream()
                        .mapToDouble(picture -> picture.height() * widest / picture.width())
                        .max()
                        .orElse(0));
    }

    private double panel(double width) {
        return (width - GAP * (pictures.size() - 1)) / pictures.size();
    }

    private double scale(double panel, double height) {
        return pictures.stream()
                .mapToDouble(picture -> scale(picture, panel, height))
                .min()
                .orElse(1);
    }

    /** Under the label, or beside it where that makes the picture clearly larger. */
    private static double scale(Picture picture, double panel, double height) {
        double under = fitting(picture, panel - 2 * MARGIN, height - LABEL - MARGIN);
        double beside = fitting(picture, panel - LABEL_WIDTH - MARGIN, height - 2 * MARGIN);
        return beside > CLEARLY * under ? beside : under;
    }

    private static double fitting(Picture picture, double width, double height) {
        return Math.min(width / picture.width(), height / picture.height());
    }

    private void floor(Graphics2D paper, double width, double height) {
        var shape = new RoundRectangle2D.Double(0.4, 0.4, width - 0.8, height - 0.8, 8, 8);
        paper.setColor(palette.panel());
        paper.fill(shape);
        paper.setColor(palette.panelEdge());
        paper.setStroke(new BasicStroke(0.6f));
        paper.draw(shape);
    }

    /** Standing on the floor of the panel, in the middle, or beside the label when it is too tall to stand under it. */
    private static void place(Graphics2D paper, Picture picture, double width, double height, double scale) {
        double wide = picture.width() * scale;
        double high = picture.height() * scale;
        double middle = (width - wide) / 2;
        boolean tall = high > height - LABEL - MARGIN + 0.5;
        paper.translate(tall ? Math.max(middle, LABEL_WIDTH) : middle, height - MARGIN - high);
        paper.scale(scale, scale);
        new Easel(paper).paint(picture);
    }
}
