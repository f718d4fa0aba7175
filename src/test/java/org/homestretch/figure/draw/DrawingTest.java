package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.prop.Look;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;

/** What the pictures show beside the figure: ghost, water, nerve. */
@Beside
class DrawingTest {

    private static final String STEP = "{pose: {root: standing, hipR: [40], kneeR: 60}";

    @Test
    void aGhostIsAnOutlineThatLetsTheWallShowThrough() {
        List<Shape> alone = shapes("props: [{wall: {x: 0.05}}]", STEP + "}");
        List<Shape> withGhost = shapes("props: [{wall: {x: 0.05}}]", STEP + ", ghost: 1}");

        List<Shape> ghost = withGhost.stream()
                .filter(shape -> shape.stroke() == Style.GHOST.ink())
                .toList();
        assertThat(ghost).isNotEmpty().noneMatch(Shape::hasFill);
        assertThat(withGhost).filteredOn(Shape::hasFill).isEqualTo(filled(alone));
    }

    @Test
    void theGhostEndsWhereAThingStandsBeforeIt() {
        String screen = "props: [{table: {x: [-1, 1], z: [0.4, 0.5], h: 1.2, closed: yes}}]";

        assertThat(ghostSize(shapes(screen, STEP + ", ghost: 1}")))
                .isLessThan(ghostSize(shapes("props: [floor]", STEP + ", ghost: 1}")));
    }

    @Test
    void whoStandsInWaterStandsOnTheBottomAndWhoSwimsDoesNot() {
        int bottom = Style.underWater(Look.POOL_BOTTOM.top());

        assertThat(shapes("props: [floor, {pool: {y: 1.1}}]", STEP + "}")).anyMatch(shape -> shape.fill() == bottom);
        assertThat(shapes("props: [{pool: {y: 1.1}}]", STEP + "}"))
                .isNotEmpty()
                .noneMatch(shape -> shape.fill() == bottom);
    }

    @Test
    void aNerveIsADarkLineOnALightCasing() {
        List<Shape> shapes = shapes("target: [nerveR]", STEP + "}");

        Shape nerve = shapes.getLast();
        Shape casing = shapes.get(shapes.size() - 2);
        assertThat(nerve.stroke()).isEqualTo(Style.NERVE);
        assertThat(casing.stroke()).isEqualTo(Style.PAPER);
        assertThat(casing.width()).isGreaterThan(nerve.width() + 6);
        assertThat(nerve.width()).isGreaterThan(2 * Style.PRINT.width(Line.INNER));
    }

    private static List<Shape> filled(List<Shape> shapes) {
        return shapes.stream().filter(Shape::hasFill).toList();
    }

    private static int ghostSize(List<Shape> shapes) {
        return shapes.stream()
                .filter(shape -> shape.stroke() == Style.GHOST.ink())
                .mapToInt(shape -> shape.curve().size())
                .sum();
    }

    /** The shapes of the second phase. */
    private static List<Shape> shapes(String common, String second) {
        String text = "{panel: portrait, " + common + ", phases: [{pose: {root: standing}}, " + second + "]}";
        List<Picture> pictures = Drawing.of(PoseReader.read("test.yaml", text)).pictures();
        return pictures.getLast().shapes();
    }
}
