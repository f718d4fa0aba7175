package org.homestretch.print.sheet;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Picture;
import org.homestretch.figure.paint.Easel;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;

/** The phases of an exercise side by side, each on its own panel under its label, all to the same scale. */
public record PictureStrip(List<Phase> phases, Pen pen) implements Painter {

    private static final double GAP = 6;
    private static final double MARGIN = 5;
    private static final double LABEL = 13;
    private static final double BASE_LINE = 10;
    private static final double AFTER_LABEL = 4;
    private static final double CLEARLY = 1.12;
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    /** What the labels are set in, and the colours of the panels. */
    public record Pen(Font face, Palette palette) {

        public Pen {
            face = face.deriveFont(9f);
        }

        double wide(String label) {
            return face.getStringBounds(label, PAPER).getWidth();
        }
    }

    /** One picture, the words above it and the room they take. */
    public record Phase(Picture picture, String label, double labelWidth) {}

    static PictureStrip of(List<Picture> pictures, List<String> labels, Pen pen) {
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            String label = labels.get(i);
            phases.add(new Phase(pictures.get(i), label, pen.wide(label)));
        }
        return new PictureStrip(phases, pen);
    }

    /** The same strip, with shorter labels where one of its own is wider than its panel. */
    PictureStrip fitting(double width, List<String> shorter) {
        boolean fits = phases.stream().allMatch(phase -> phase.labelWidth <= panel(width) - 2 * MARGIN);
        return fits ? this : of(phases.stream().map(Phase::picture).toList(), shorter, pen);
    }

    @Override
    public void paint(Graphics2D paper, double width, double height) {
        double panel = panel(width);
        double scale = scale(panel, height);
        for (int i = 0; i < phases.size(); i++) {
            Graphics2D here = (Graphics2D) paper.create();
            here.translate(i * (panel + GAP), 0);
            floor(here, panel, height);
            label(here, phases.get(i));
            place(here, phases.get(i), new Box(panel, height), scale);
            here.dispose();
        }
    }

    /** The height from which on the width of its panel, not the height, limits the size of every picture. */
    int enoughHeight(double width) {
        double widest = panel(width) - 2 * MARGIN;
        return (int) Math.ceil(LABEL
                + MARGIN
                + phases.stream()
                        .map(Phase::picture)
                        .mapToDouble(picture -> picture.height() * widest / picture.width())
                        .max()
                        .orElse(0));
    }

    private double panel(double width) {
        return (width - GAP * (phases.size() - 1)) / phases.size();
    }

    private double scale(double panel, double height) {
        return phases.stream()
                .mapToDouble(phase -> scale(phase, panel, height))
                .min()
                .orElse(1);
    }

    /** Under the label, or beside it where that makes the picture clearly larger. */
    private static double scale(Phase phase, double panel, double height) {
        double under = fitting(phase.picture, panel - 2 * MARGIN, height - LABEL - MARGIN);
        double beside = fitting(phase.picture, panel - beside(phase) - MARGIN, height - 2 * MARGIN);
        return beside > CLEARLY * under ? beside : under;
    }

    private static double beside(Phase phase) {
        return MARGIN + phase.labelWidth + AFTER_LABEL;
    }

    private static double fitting(Picture picture, double width, double height) {
        return Math.min(width / picture.width(), height / picture.height());
    }

    private void floor(Graphics2D paper, double width, double height) {
        var shape = new RoundRectangle2D.Double(0.4, 0.4, width - 0.8, height - 0.8, 8, 8);
        paper.setColor(pen.palette.panel());
        paper.fill(shape);
        paper.setColor(pen.palette.panelEdge());
        paper.setStroke(new BasicStroke(0.6f));
        paper.draw(shape);
    }

    private void label(Graphics2D paper, Phase phase) {
        paper.setColor(pen.palette.text());
        paper.setFont(pen.face);
        paper.drawString(phase.label, (float) MARGIN, (float) BASE_LINE);
    }

    /** The size of a panel. */
    private record Box(double width, double height) {}

    /** Standing on the floor of the panel, in the middle, or beside the label when it is too tall to stand under it. */
    private static void place(Graphics2D paper, Phase phase, Box panel, double scale) {
        double wide = phase.picture.width() * scale;
        double high = phase.picture.height() * scale;
        double middle = (panel.width - wide) / 2;
        boolean tall = high > panel.height - LABEL - MARGIN + 0.01;
        paper.translate(tall ? Math.max(middle, beside(phase)) : middle, panel.height - MARGIN - high);
        paper.scale(scale, scale);
        new Easel(paper).paint(phase.picture);
    }
}
