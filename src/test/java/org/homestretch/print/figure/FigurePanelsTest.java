package org.homestretch.print.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.Language;
import org.homestretch.figure.TreatedSide;
import org.homestretch.print.figure.FigurePanels.Arrangement;
import org.junit.jupiter.api.Test;

/** Every exercise on its panels: words and times beside the figure, never on it. */
class FigurePanelsTest {

    private static final List<Language> LANGUAGES = List.of(Language.EN, new Language("es"));
    private static final double[] SCALES = {25, 30, 36};

    private final List<String> faults = new ArrayList<>();

    @Test
    void noCaptionStandsOnAFigureAndNoTimeOnFigureOrCaption() {
        int seen = 0;
        for (String exercise : Kept.FIGURES.ids()) {
            for (Language language : LANGUAGES) {
                for (TreatedSide side : TreatedSide.values()) {
                    List<Shown> shown = Kept.shown(exercise, side, language);
                    for (double scale : SCALES) {
                        var panels = FigurePanels.of(shown, Kept.style(exercise, scale), Kept.ROOM);
                        judge("%s %s %s 1:%.0f".formatted(exercise, language, side, scale), panels);
                        seen++;
                    }
                }
            }
        }

        assertThat(seen).isGreaterThan(2000);
        assertThat(faults).isEmpty();
    }

    private void judge(String what, FigurePanels panels) {
        for (PhasePanel panel : panels.panels()) {
            boolean stacked = panels.arrangement() == Arrangement.STACKED;
            double width = stacked ? panels.width() : panels.wide(panel);
            double height = stacked ? panel.height(width) : panels.height();
            if (panel.caption().getMaxX() > width) {
                faults.add(what + ": the words leave the panel");
            }
            if (panel.blocked(panel.caption(), width, height)) {
                faults.add(what + ": words on the figure");
            }
            if (panel.held()) {
                judge(what, panel, new Rectangle2D.Double(0, 0, width, height));
            }
        }
    }

    private void judge(String what, PhasePanel panel, Rectangle2D whole) {
        Rectangle2D chip = panel.chip(whole.getWidth(), whole.getHeight());
        if (chip == null) {
            faults.add(what + ": no place for the time");
        } else if (!whole.contains(chip)
                || chip.intersects(panel.caption())
                || panel.blocked(chip, whole.getWidth(), whole.getHeight())) {
            faults.add(what + ": the time is in the way");
        }
    }
}
