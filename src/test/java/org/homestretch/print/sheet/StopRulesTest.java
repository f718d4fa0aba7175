package org.homestretch.print.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.basics.Language;
import org.homestretch.print.page.Painter;
import org.homestretch.print.sheet.frame.StopBox;
import org.homestretch.print.sheet.frame.StopMark;
import org.homestretch.print.sheet.say.SafetyWords;
import org.homestretch.print.words.Words;
import org.homestretch.program.Ink;
import org.homestretch.program.SheetFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The stop rules say the same in colour and in black: by words, by marks and by frames that differ. */
final class StopRulesTest {

    private static final int SIDE = 44;

    @ParameterizedTest
    @MethodSource("org.homestretch.basics.Language#offered")
    void eachRuleHasItsHeadingAndItsWordsInEveryLanguage(Language language) {
        Words words = Words.ofSheets(language);

        for (Ink ink : Ink.values()) {
            StopRules rules = StopRules.in(safety(words), ink);
            assertThat(rules.carryOn().text()).contains(words.say("carry.text", 3));
            assertThat(rules.easeOff().text())
                    .contains(words.say("ease.text", 4))
                    .contains(words.say("pause.text", 6));
            assertThat(rules.carryOn().head()).contains(words.say("carry"));
            assertThat(rules.easeOff().head()).contains(words.say("ease"));
            assertThat(rules.stop().head()).contains(words.say("stop"));
            assertThat(rules.stop().text()).contains(words.say("stop.text")).contains(words.say("stop.act"));
        }
    }

    @ParameterizedTest
    @EnumSource(Ink.class)
    void everyMarkAndEveryFrameIsThere(Ink ink) {
        StopRules rules = StopRules.in(safety(Words.ofSheets(Language.EN)), ink);

        assertThat(List.of(
                        rules.carryOn().mark(),
                        rules.easeOff().mark(),
                        rules.stop().mark()))
                .doesNotContainNull();
        assertThat(List.of(
                        rules.carryOn().box(),
                        rules.easeOff().box(),
                        rules.stop().box()))
                .doesNotContainNull();
    }

    @Test
    void theMarksAreToldApartByShapeAlone() {
        List<int[]> drawn = new ArrayList<>();
        for (StopMark mark : StopMark.values()) {
            int[] picture = picture(mark.in(Color.BLACK));
            assertThat(drawn)
                    .allSatisfy(other -> assertThat(differing(picture, other)).isGreaterThan(SIDE * SIDE / 20));
            drawn.add(picture);
        }
        assertThat(drawn).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aMarkTakesItsColourAndStaysInItsSquare(StopMark mark) {
        Set<Integer> colours = new HashSet<>();
        Arrays.stream(picture(mark.in(Color.RED))).forEach(colours::add);

        assertThat(colours).contains(Color.RED.getRGB(), Color.WHITE.getRGB()).doesNotContain(Color.BLACK.getRGB());
    }

    @Test
    void theFramesAreToldApartByTheirEdges() {
        BasicStroke thin = StopBox.thin(Color.WHITE, Color.BLACK).stroke();
        BasicStroke dashed = StopBox.dashed(Color.WHITE, Color.BLACK).stroke();
        BasicStroke thick = StopBox.thick(Color.WHITE, Color.BLACK).stroke();

        assertThat(thin.getDashArray()).isNull();
        assertThat(dashed.getDashArray()).isNotNull();
        assertThat(thick.getLineWidth()).isGreaterThan(2 * thin.getLineWidth());
    }

    @Test
    void aFrameIsFilledAndItsEdgeStaysInside() {
        int[] picture = picture(StopBox.thick(Color.YELLOW, Color.BLUE));

        assertThat(picture[SIDE / 2 * SIDE + SIDE / 2]).isEqualTo(Color.YELLOW.getRGB());
        assertThat(picture[SIDE / 2 * SIDE + 1]).isEqualTo(Color.BLUE.getRGB());
        assertThat(picture[0]).isEqualTo(Color.WHITE.getRGB());
    }

    private static SafetyWords safety(Words words) {
        return new SafetyWords(words, SheetFacts.UNKNOWN, false, "");
    }

    private static int differing(int[] one, int[] other) {
        int differing = 0;
        for (int at = 0; at < one.length; at++) {
            differing += one[at] == other[at] ? 0 : 1;
        }
        return differing;
    }

    private static int[] picture(Painter painter) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, SIDE, SIDE);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        painter.paint(paper, SIDE, SIDE);
        paper.dispose();
        return image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
    }
}
