package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Shape;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.NerveCourse;
import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.scene.Arrow;
import org.homestretch.figure.testing.Flattened;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrows lead from their tail to their tip, with heads where they are said. */
class ArrowTest {

    private static final Camera CAMERA = Camera.looking(0, 0, new Figure.Frame(900, 900, 400, 0, 0));
    private static final Skeleton FIGURE = Sketches.skeleton("root: standing");
    private static final Vec TAIL = Vec.of(-.5, 0, 0);
    private static final Vec TIP = Vec.of(.5, 0, 0);

    @Test
    void aStraightArrowGoesEvenlyFromItsTailToItsTip() {
        double[][] line = ArrowLine.of(arrow(TAIL, TIP, 0, Arrow.Heads.ONE), CAMERA, FIGURE);

        assertThat(line[0]).containsExactly(250, 450);
        assertThat(line[line.length - 1]).containsExactly(650, 450);
        for (int i = 1; i < line.length; i++) {
            assertThat(line[i][0] - line[i - 1][0]).isCloseTo(400.0 / (line.length - 1), within(1e-9));
            assertThat(line[i][1]).isCloseTo(450, within(1e-9));
        }
    }

    /** A curve of second order bows half as far as its middle point is pulled. */
    @ParameterizedTest(name = "bend {0}")
    @CsvSource({"0.5", "-0.5", "0.2", "-0.1"})
    void aBentArrowBowsToItsLeftByHalfItsBend(double bend) {
        double[][] line = ArrowLine.of(arrow(TAIL, TIP, bend, Arrow.Heads.ONE), CAMERA, FIGURE);

        double[] middle = line[line.length / 2];
        assertThat(middle[0]).isCloseTo(450, within(1e-9));
        assertThat(middle[1]).isCloseTo(450 - 400 * bend / 2, within(1e-9));
    }

    @Test
    void anArrowFromABoneGoesWithTheBone() {
        Arrow fromKnee = new Arrow(
                new Place.OnBone(Joint.KNEE_R, Vec.ZERO, Vec.ZERO, OptionalDouble.empty()),
                new Place.Fixed(TIP),
                0,
                Arrow.Heads.ONE);
        Skeleton lifted = Sketches.skeleton("root: standing, hipR: [90]");

        double[] start = ArrowLine.of(fromKnee, CAMERA, lifted)[0];

        Vec knee = lifted.at(Joint.KNEE_R);
        assertThat(start[0]).isCloseTo(450 + 400 * knee.x(), within(1e-9));
        assertThat(start[1]).isCloseTo(450 - 400 * knee.y(), within(1e-9));
    }

    @Test
    void theHeadOfAnArrowEndsInItsTipAndIsAsLongAsTheStyleSays() {
        List<double[]> head = head(arrow(TAIL, TIP, 0, Arrow.Heads.ONE), 1);

        assertThat(head.getFirst()).containsExactly(650, 450);
        assertThat(head.get(1)[0]).isCloseTo(650 - .036 * 900, within(1e-6));
        assertThat(head.get(2)[0]).isCloseTo(head.get(1)[0], within(1e-6));
        assertThat(Math.abs(head.get(1)[1] - head.get(2)[1])).isCloseTo(2 * .46 * .036 * 900, within(1e-6));
    }

    @Test
    void aShortArrowHasAHeadOfHalfItsLength() {
        List<double[]> head = head(arrow(Vec.ZERO, Vec.of(.05, 0, 0), 0, Arrow.Heads.ONE), 1);

        assertThat(head.get(1)[0]).isCloseTo(470 - 10, within(1e-6));
    }

    @Test
    void anArrowForBothWaysHasAHeadAtEachEnd() {
        Arrow both = arrow(TAIL, TIP, 0, Arrow.Heads.BOTH);

        assertThat(filled(both)).hasSize(3);
        assertThat(filled(arrow(TAIL, TIP, 0, Arrow.Heads.ONE))).hasSize(2);
        assertThat(head(both, 1).getFirst()).containsExactly(650, 450);
        assertThat(head(both, 2).getFirst()).containsExactly(250, 450);
        assertThat(head(both, 2).get(1)[0]).isGreaterThan(250);
    }

    @Test
    void theShaftEndsInsideTheHead() {
        double end = Flattened.points(
                        filled(arrow(TAIL, TIP, 0, Arrow.Heads.ONE)).getFirst().curve())
                .stream()
                .mapToDouble(p -> p[0])
                .max()
                .orElseThrow();

        assertThat(end).isBetween(650 - .036 * 900, 650.0);
    }

    @Test
    void everyPartOfAnArrowStandsOnAWhiteHalo() {
        List<Shape> shapes = ArrowInk.shapes(
                List.of(arrow(TAIL, TIP, .3, Arrow.Heads.BOTH), arrow(TIP, TAIL, 0, Arrow.Heads.ONE)), CAMERA, FIGURE);

        int parts = shapes.size() / 2;
        assertThat(parts).isEqualTo(5);
        for (int i = 0; i < parts; i++) {
            assertThat(shapes.get(i))
                    .isEqualTo(Shape.stroked(shapes.get(i + parts).curve(), 0xFFFFFF, .0075 * 900));
            assertThat(shapes.get(i + parts).fill()).isZero();
        }
        assertThat(ArrowInk.shapes(List.of(), CAMERA, FIGURE)).isEmpty();
    }

    @Test
    void aNerveIsDrawnAlongItsCourse() {
        NerveCourse course = new NerveCourse(NerveCourse.Nerve.SCIATIC, Side.RIGHT);
        List<double[]> drawn = Flattened.points(
                NerveInk.shapes(List.of(course), CAMERA, FIGURE).getLast().curve());

        for (Vec point : course.on(FIGURE)) {
            double nearest = drawn.stream()
                    .mapToDouble(p -> Math.hypot(p[0] - CAMERA.x(point), p[1] - CAMERA.y(point)))
                    .min()
                    .orElseThrow();
            assertThat(nearest).isLessThan(3);
        }
    }

    private static Arrow arrow(Vec from, Vec to, double bend, Arrow.Heads heads) {
        return new Arrow(new Place.Fixed(from), new Place.Fixed(to), bend, heads);
    }

    private static List<Shape> filled(Arrow arrow) {
        return ArrowInk.shapes(List.of(arrow), CAMERA, FIGURE).stream()
                .filter(Shape::hasFill)
                .toList();
    }

    private static List<double[]> head(Arrow arrow, int part) {
        return Flattened.points(filled(arrow).get(part).curve());
    }
}
