package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homestretch.figure.Figure;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.scene.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The piece of the room a picture shows. */
class FramingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{panel: wide, phases: [{pose: {root: supine}}]}",
                "{panel: portrait, phases: [{pose: {root: standing, shoulder: [180, 0, 0]}}]}",
                "{view: [40, 15], phases: [{pose: {root: standing}}, {pose: {root: standing, hipR: [90]}}]}",
                "{props: [{mat: {x: [-1.4, 1.2]}}], phases: [{pose: {root: prone}}]}",
            })
    void everyPhaseAndThingIsInsideWithAMargin(String text) {
        Sketch sketch = PoseReader.read("x.yaml", text);
        List<Posed> phases = quick(sketch);

        Camera camera = Framing.frame(sketch.view(), phases);

        double margin = .02 * camera.frame().width();
        for (Posed phase : phases) {
            for (int i = 0; i < phase.surface().corners(); i += 5) {
                assertInside(camera, phase.surface().place(i), margin);
            }
            phase.stage().extent().forEach(corner -> assertInside(camera, corner, margin));
        }
    }

    @ParameterizedTest(name = "a {0} picture is {1} by {2} and shows {3} m")
    @CsvSource({"wide, 900, 560, 1.95", "standard, 900, 675, 1.95", "portrait, 675, 900, 1.50"})
    void aSmallFigureIsShownAtTheScaleOfItsPanel(String panel, double width, double height, double metres) {
        Figure.Frame frame =
                frame("{panel: " + panel + ", phases: [{pose: {root: quadruped, kneel: [0], pelvis: [0.02]}}]}");

        assertThat(frame.width()).isEqualTo(width);
        assertThat(frame.height()).isEqualTo(height);
        assertThat(frame.scale()).isCloseTo(width / metres, within(1e-9));
    }

    /** A mat 2.60 m long needs 2.60 times 1.05, that is 2.73 m: six steps of 0.15 m over 1.95 m make 2.85 m. */
    @Test
    void scalesComeInSteps() {
        Figure.Frame frame = frame("{panel: wide, props: [{mat: {x: [-1.3, 1.3]}}], phases: [{pose: {root: supine}}]}");

        assertThat(900 / frame.scale()).isCloseTo(2.85, within(1e-6));
        assertThat(frame.x()).isCloseTo(0, within(1e-6));
    }

    @Test
    void aSaidWidthAndMiddleAreTaken() {
        Figure.Frame frame = frame("{width: 2.5, centre: [0.3, 0.7], phases: [{pose: {root: standing}}]}");

        assertThat(900 / frame.scale()).isCloseTo(2.5, within(1e-9));
        assertThat(frame.x()).isEqualTo(.3);
        assertThat(frame.y()).isEqualTo(.7);
    }

    @Test
    void anArrowBesideTheFigureIsHeldToo() {
        String text = "{width: 1.95, phases: [{pose: {root: standing}%s}]}";

        double without = frame(String.format(text, "")).x();
        double with = frame(String.format(text, ", arrows: [{from: [0.8, 1, 0], to: [1.2, 1, 0]}]"))
                .x();

        assertThat(with).isGreaterThan(without + .4);
    }

    @Test
    void wallsAndFloorMayReachOutOfThePicture() {
        Figure.Frame bare = frame("{phases: [{pose: {root: standing}}]}");
        Figure.Frame walled = frame(
                "{props: [floor, {wall: {x: -0.2, h: 3}}, {door: {x: [-1, 1]}}], phases: [{pose: {root: standing}}]}");

        assertThat(walled).isEqualTo(bare);
    }

    @Test
    void theBottomOfAPoolIsALevelSheetAtItsHeight() {
        Camera camera = Camera.looking(30, 10, new Figure.Frame(900, 560, 400, 0, 0));

        Stage.Thing bottom = PoolBottom.at(-.4, camera);

        double far = camera.y(bottom.surface().place(2));
        assertThat(bottom.surface().corners()).isEqualTo(4);
        for (int i = 0; i < 4; i++) {
            assertThat(bottom.surface().place(i).y()).isCloseTo(-.4, within(1e-9));
            assertThat(bottom.surface().normal(i).y()).isCloseTo(1, within(1e-6));
        }
        assertThat(camera.y(bottom.surface().place(3))).isCloseTo(far, within(1e-9));
        assertThat(camera.x(bottom.surface().place(3))).isLessThan(0);
        assertThat(camera.x(bottom.surface().place(2))).isGreaterThan(900);
        assertThat(camera.y(bottom.surface().place(0))).isGreaterThan(far);
    }

    private static Figure.Frame frame(String text) {
        Sketch sketch = PoseReader.read("x.yaml", text);
        return Framing.frame(sketch.view(), quick(sketch)).frame();
    }

    private static List<Posed> quick(Sketch sketch) {
        return sketch.phases().stream()
                .map(phase -> Posed.on(Skeleton.of(phase.pose()), phase, Grain.QUICK))
                .toList();
    }

    private static void assertInside(Camera camera, Vec p, double margin) {
        assertThat(camera.x(p)).isBetween(margin, camera.frame().width() - margin);
        assertThat(camera.y(p)).isBetween(margin * .5, camera.frame().height() - margin * .5);
    }
}
