package org.homestretch.print.figure;

import java.awt.Font;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.basics.Language;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Figures;
import org.homestretch.figure.TreatedSide;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Palette;
import org.homestretch.program.Ink;

/** The pictures kept with the program, as a sheet shows them. */
final class Kept {

    static final Figures FIGURES = new Figures();
    static final double ROOM = FigurePanels.mm(181.4);
    private static final Map<String, List<PhaseExtent>> EXTENTS = new HashMap<>();
    private static final Font WORDS = new Faces().face(Faces.SEMI_BOLD).deriveFont(12f);
    private static final double USUAL = 461.5;

    private Kept() {}

    static double unitsPerMetre(String exercise) {
        return FIGURES.figure(exercise)
                .orElseThrow()
                .frame()
                .map(Figure.Frame::scale)
                .orElse(USUAL);
    }

    static FigureStyle style(String exercise, double scale, Palette palette) {
        double unit = FigurePanels.mm(1000 / scale) / unitsPerMetre(exercise);
        return new FigureStyle(scale, unit, WORDS, palette);
    }

    static FigureStyle style(String exercise, double scale) {
        return style(exercise, scale, Palette.of(Ink.COLOUR));
    }

    static List<Shown> shown(String exercise, TreatedSide side, Language language) {
        List<Figure.Phase> phases = FIGURES.figure(exercise).orElseThrow().phases();
        List<PhaseExtent> extents = EXTENTS.computeIfAbsent(
                exercise + side,
                key -> FIGURES.phases(exercise, side).stream()
                        .map(PhaseExtent::of)
                        .toList());
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(3, phases.size()); i++) {
            Figure.Phase phase = phases.get(i);
            String words = language.picture(phase.label()).orElseThrow();
            shown.add(new Shown(words, extents.get(i), phase.hold() ? "30 sec" : ""));
        }
        return shown;
    }
}
