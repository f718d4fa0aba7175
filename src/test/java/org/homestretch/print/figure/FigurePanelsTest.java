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
    private static final double[] SCALES = {25, 36};

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

        assertThat(seen).isGreaterThan(1600);
        assertThat(faults).isEmpty();
    }

    @Test
    void figuresFillMoreThanHalfOfTheirPanels() {
        for (double scale : SCALES) {
            assertThat(Kept.FIGURES.ids().stream()
                            .mapToDouble(exercise -> filled(exercise, scale))
                            .average()
                            .orElseThrow())
                    .as("1:%.0f", scale)
                    .isGreaterThan(0.55);
        }
    }

    @Test
    void peopleAreLargeEnoughAtTheSmallestScale() {
        assertThat(high("calf-raise-double", 0)).isGreaterThan(45);
        assertThat(high("walk-continuous", 0)).isGreaterThan(45);
        assertThat(wide("prone-lying", 1)).isGreaterThan(50);
        assertThat(wide("bridge", 0)).isGreaterThan(39);
    }

    @Test
    void blackInkChangesNoPlace() {
        assertThat(Kept.FIGURES.ids()).isNotEmpty().allSatisfy(exercise -> {
            PhaseExtent extent = extent(exercise, 0);
            PhaseExtent black = extent.inBlack();
            assertThat(black.body()).isEqualTo(extent.body());
            assertThat(black.taken()).isEqualTo(extent.taken());
            assertThat(black.marked()).isEqualTo(extent.marked());
        });
    }

    /** A swimmer under water is as much a body as one on land. */
    @Test
    void whatIsUnderWaterIsBody() {
        for (String exercise : List.of("swim-breaststroke", "water-walking", "water-cycling")) {
            PhaseExtent extent = extent(exercise, 0);
            double metres =
                    Math.max(extent.body().getWidth(), extent.body().getHeight()) / Kept.unitsPerMetre(exercise);
            assertThat(metres).as(exercise).isGreaterThan(1.1);
        }
    }

    private static double filled(String exercise, double scale) {
        List<Shown> shown = Kept.shown(exercise, TreatedSide.RIGHT, Language.EN);
        var panels = FigurePanels.of(shown, Kept.style(exercise, scale), Kept.ROOM);
        return panels.panels().stream()
                .mapToDouble(panel -> panel.filled(width(panels, panel), height(panels, panel)))
                .average()
                .orElseThrow();
    }

    private static double width(FigurePanels panels, PhasePanel panel) {
        return panels.arrangement() == Arrangement.STACKED ? panels.width() : panels.wide(panel);
    }

    private static double height(FigurePanels panels, PhasePanel panel) {
        return panels.arrangement() == Arrangement.STACKED ? panel.height(panels.width()) : panels.height();
    }

    private static PhaseExtent extent(String exercise, int phase) {
        return Kept.shown(exercise, TreatedSide.RIGHT, Language.EN).get(phase).extent();
    }

    private static double high(String exercise, int phase) {
        return extent(exercise, phase).body().getHeight() / Kept.unitsPerMetre(exercise) * 1000 / 36;
    }

    private static double wide(String exercise, int phase) {
        return extent(exercise, phase).body().getWidth() / Kept.unitsPerMetre(exercise) * 1000 / 36;
    }

    private void judge(String what, FigurePanels panels) {
        for (PhasePanel panel : panels.panels()) {
            double width = width(panels, panel);
            double height = height(panels, panel);
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
