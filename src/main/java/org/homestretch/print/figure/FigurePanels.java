package org.homestretch.print.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.print.page.Painter;

/** The phases of one exercise, all to one scale: one over the other, side by side, or in a strip across the page. */
public final class FigurePanels implements Painter {

    /** How the panels stand. */
    public enum Arrangement {
        STACKED,
        SIDE_BY_SIDE,
        STRIP
    }

    static final double GAP = mm(2);
    private static final double STACKED_WIDTH = mm(66);
    private static final double WIDEST_STACKED = mm(80);
    private static final double WIDEST_BESIDE = mm(114);

    private final List<PhasePanel> panels;
    private final Arrangement arrangement;
    private final double width;
    private final double height;

    private FigurePanels(List<PhasePanel> panels, double room) {
        this.panels = panels;
        double row = row(panels);
        boolean lying = panels.stream().allMatch(PhasePanel::lying);
        if (panels.size() < 3 && lying && widest(panels) <= WIDEST_STACKED) {
            arrangement = Arrangement.STACKED;
            width = Math.max(STACKED_WIDTH, widest(panels));
        } else {
            arrangement = row <= WIDEST_BESIDE ? Arrangement.SIDE_BY_SIDE : Arrangement.STRIP;
            width = arrangement == Arrangement.STRIP ? room : Math.max(row, STACKED_WIDTH);
        }
        height = naturalHeight();
    }

    static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /** At the scale asked for, or where a strip would be wider than the room at one that fits. */
    public static FigurePanels of(List<Shown> phases, FigureStyle style, double room) {
        List<PhasePanel> panels = panels(phases, style);
        double wide = row(panels);
        if (wide <= room) {
            return new FigurePanels(panels, room);
        }
        double smaller = (wide + mm(1)) / room;
        var fitting = new FigureStyle(style.scale() * smaller, style.unit() / smaller, style.words(), style.palette());
        return new FigurePanels(panels(phases, fitting), room);
    }

    private static List<PhasePanel> panels(List<Shown> phases, FigureStyle style) {
        List<PhasePanel> panels = new ArrayList<>();
        for (Shown phase : phases) {
            panels.add(new PhasePanel(phase, style, !panels.isEmpty()));
        }
        return panels;
    }

    private static double widest(List<PhasePanel> panels) {
        return panels.stream().mapToDouble(PhasePanel::width).max().orElseThrow();
    }

    private static double row(List<PhasePanel> panels) {
        return panels.stream().mapToDouble(PhasePanel::width).sum() + GAP * (panels.size() - 1);
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public boolean single() {
        return panels.size() == 1;
    }

    List<PhasePanel> panels() {
        return panels;
    }

    private double naturalHeight() {
        if (arrangement == Arrangement.STACKED) {
            return panels.stream().mapToDouble(panel -> panel.height(width)).sum() + GAP * (panels.size() - 1);
        }
        return panels.stream()
                .mapToDouble(panel -> panel.height(wide(panel)))
                .max()
                .orElseThrow();
    }

    /** What is left of the room goes to all panels of a row alike. */
    double wide(PhasePanel panel) {
        return panel.width() + (width - row(panels)) / panels.size();
    }

    @Override
    public void paint(Graphics2D paper, double wide, double tall) {
        Graphics2D here = (Graphics2D) paper.create();
        double more = tall - height;
        for (PhasePanel panel : panels) {
            if (arrangement == Arrangement.STACKED) {
                double high = panel.height(width) + more / panels.size();
                panel.paint(here, width, high);
                here.translate(0, high + GAP);
            } else {
                panel.paint(here, wide(panel), tall);
                here.translate(wide(panel) + GAP, 0);
            }
        }
        here.dispose();
    }
}
