package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.scene.Sketch;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;

@Beside
class InBetweenTest {

    private static final Sketch STEP = PoseReader.read(
            "step.yaml",
            "{panel: portrait, phases: [{pose: {root: standing}},"
                    + " {pose: {root: standing, hipR: [40], kneeR: 60}, ghost: 1, hold: yes,"
                    + " arrows: [{from: [0.4, 0.3, 0], to: [0.4, 0.7, 0]}]}]}");

    private final InBetween between = InBetween.of(STEP);

    @Test
    void aKnownFrameSavesTheSearchAndChangesNothing() {
        InBetween known = InBetween.of(STEP, Drawing.of(STEP).camera().frame());

        assertThat(known.picture(0, .4)).isEqualTo(between.picture(0, .4));
    }

    @Test
    void arrowsClockAndGhostFadeOnTheWay() {
        int arrow = lightest(between.picture(0, .98), Style.BLACK);
        int laterArrow = lightest(between.picture(0, .85), Style.BLACK);

        assertThat(arrow).isBetween(1, 60);
        assertThat(laterArrow).isGreaterThan(arrow + 60);
        assertThat(overlay(between.picture(0, .98))).hasSizeGreaterThan(3);
        assertThat(overlay(between.picture(0, .6))).isEmpty();
    }

    /** The grey of the arrow: it is drawn last but for the clock, which is stroked. */
    private static int lightest(Picture picture, int ofBlack) {
        return overlay(picture).stream()
                .filter(shape -> shape.hasFill() && !shape.hasStroke())
                .mapToInt(shape -> shape.fill() & 255)
                .findFirst()
                .orElse(ofBlack);
    }

    /** What is drawn in a grey that the style does not know. */
    private static List<Shape> overlay(Picture picture) {
        StyleSheet style = new StyleSheet();
        return picture.shapes().stream()
                .filter(shape -> !style.knowsTints(shape))
                .toList();
    }
}
