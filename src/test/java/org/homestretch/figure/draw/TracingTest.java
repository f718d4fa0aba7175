package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Picture;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.prop.Look;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.testing.Pixels;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;

class TracingTest {

    private static final double SCALE = 400;

    private final Camera camera = Camera.looking(0, 0, new Figure.Frame(400, 400, SCALE, 0, 0));

    @Test
    void aBallIsTracedAsACircle() {
        Lines lines = linesOf(Solids.egg(Vec.ZERO, Turn.NONE, Vec.of(.1, .1, .1)));

        assertThat(lines.chains).isNotEmpty();
        for (Chain chain : lines.chains) {
            for (Bezier piece : chain.curve()) {
                for (double t = 0; t <= 1; t += .1) {
                    double radius = Math.hypot(piece.x(t) - 200, piece.y(t) - 200);
                    assertThat(radius).isCloseTo(.1 * SCALE, within(.3));
                }
            }
        }
    }

    @Test
    void theNearerOfTwoCrossedTubesIsWhole() {
        Surface near = Solids.tube(List.of(Vec.of(-.3, 0, .2), Vec.of(.3, 0, .2)), .03);
        Surface far = Solids.tube(List.of(Vec.of(0, -.3, 0), Vec.of(0, .3, 0)), .03);
        Lines lines = linesOf(near, far);
        LabelMap map = lines.map;

        int crossing = 400 * map.raster.width + 400;
        assertThat(map.raster.thing[crossing]).isEqualTo((short) (LabelMap.BODY + 1));
        assertThat(outlineAt(lines, 200, 200 - .03 * SCALE)).isTrue();
        assertThat(outlineAt(lines, 200 - .03 * SCALE, 200)).isFalse();
        assertThat(outlineAt(lines, 200 - .03 * SCALE, 200 - .1 * SCALE)).isTrue();
    }

    @Test
    void aBoxHasStraightEdges() {
        Lines lines = linesOf(Look.FURNITURE, Solids.box(Vec.of(-.2, -.1, -.1), Vec.of(.2, .1, .1)));

        long pieces =
                lines.chains.stream().mapToLong(chain -> chain.curve().size()).sum();
        assertThat(pieces).isBetween(4L, 8L);
    }

    @Test
    void theMirroredPoseGivesTheMirroredPicture() {
        Picture right = frontView("shoulderR: [0, 80, 0], hipR: [0, 30, 0]");
        Picture left = frontView("shoulderL: [0, 80, 0], hipL: [0, 30, 0]");

        assertThat(Pixels.difference(right.mirrored(), left)).isLessThan(.006);
        assertThat(Pixels.difference(right, left)).isGreaterThan(.03);
    }

    private static Picture frontView(String pose) {
        String text = "{view: [90, 0], panel: portrait, shadow: no, centre: [0, 0.85], width: 1.8,"
                + " phases: [{pose: {pelvis: [0, 0.895], " + pose + "}}]}";
        return Drawing.of(PoseReader.read("front.yaml", text)).pictures().getFirst();
    }

    private boolean outlineAt(Lines lines, double x, double y) {
        return lines.chains.stream()
                .filter(chain -> chain.line == Line.THING_OUTLINE)
                .flatMap(chain -> chain.curve().stream())
                .anyMatch(piece -> passes(piece, x, y));
    }

    private static boolean passes(Bezier piece, double x, double y) {
        for (double t = 0; t <= 1; t += .02) {
            if (Math.hypot(piece.x(t) - x, piece.y(t) - y) < 2) {
                return true;
            }
        }
        return false;
    }

    private Lines linesOf(Surface... surfaces) {
        return linesOf(Look.BALL, surfaces);
    }

    private Lines linesOf(Look look, Surface... surfaces) {
        Raster raster = new Raster(camera, Grain.FINE);
        List<Stage.Thing> things = new ArrayList<>();
        for (Surface surface : surfaces) {
            things.add(new Stage.Thing(surface, look));
            raster.add(surface, LabelMap.BODY + things.size());
        }
        Body absent = Body.of(Sketches.skeleton("root: standing"));
        return Lines.of(new LabelMap(raster, absent, things, List.of(), null));
    }
}
