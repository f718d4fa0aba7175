package org.homestretch.figure.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Solids are closed, look outward and have the size they were asked for. */
class SolidsTest {

    static Stream<Surface> closed() {
        return Stream.of(
                Solids.box(Vec.of(-1, 0, -1), Vec.of(1, .5, 1)),
                Solids.box(Vec.of(1, 2, 3), Turn.aboutZ(30), Vec.of(.1, .2, .3)),
                Solids.tube(List.of(Vec.ZERO, Vec.of(0, 1, 0), Vec.of(.5, 1.5, 0)), .1),
                Solids.ring(Vec.of(0, 1, 0), Vec.of(0, 0, 1), .4, .05));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void everyNormalHasLengthOne(Surface solid) {
        assertThat(solid.corners()).isPositive();
        for (int i = 0; i < solid.corners(); i++) {
            assertThat(solid.normal(i).length()).isCloseTo(1, within(1e-4));
        }
    }

    /** The areas of a closed surface, each along the way it faces, cancel out. */
    @ParameterizedTest
    @MethodSource("closed")
    void theSidesOfASolidCancelOut(Surface solid) {
        Vec sum = Vec.ZERO;
        double whole = 0;
        for (int t = 0; t < solid.triangles(); t++) {
            Vec area = outward(solid, t);
            sum = sum.plus(area);
            whole += area.length();
        }
        assertThat(sum.length()).isLessThan(whole * .02);
    }

    @Test
    void aBoxReachesFromCornerToCornerAndHasSixFaces() {
        Surface box = Solids.box(Vec.of(-1, 0, -2), Vec.of(1, .5, 2));

        assertThat(places(box).map(Vec::x)).contains(-1d, 1d).allMatch(x -> Math.abs(x) == 1);
        assertThat(places(box).map(Vec::y)).contains(0d, .5d).allMatch(y -> y == 0 || y == .5);
        assertThat(IntStream.range(0, box.triangles())
                        .map(box::faceOf)
                        .distinct()
                        .count())
                .isEqualTo(6);
        assertThat(area(box)).isCloseTo(2 * (2 * .5 + 2 * 4 + 4 * .5), within(1e-9));
    }

    @Test
    void aTurnedBoxIsAsLarge() {
        Surface straight = Solids.box(Vec.of(1, 1, 1), Turn.NONE, Vec.of(.1, .2, .3));
        Surface turned = Solids.box(Vec.of(1, 1, 1), Turn.aboutX(20).times(Turn.aboutZ(50)), Vec.of(.1, .2, .3));

        assertThat(area(turned)).isCloseTo(area(straight), within(1e-9));
    }

    @Test
    void aTubeKeepsItsDistanceFromItsLine() {
        Surface tube = Solids.tube(List.of(Vec.ZERO, Vec.of(0, 2, 0)), .25);

        assertThat(places(tube).map(p -> Math.hypot(p.x(), p.z()))).isNotEmpty().allMatch(away -> away <= .25 + 1e-9);
        assertThat(places(tube).map(Vec::y)).anyMatch(y -> y <= 0).anyMatch(y -> y >= 2);
    }

    @Test
    void aRingLiesRoundItsAxis() {
        Surface ring = Solids.ring(Vec.of(0, 1, 0), Vec.of(0, 0, 1), .4, .05);

        assertThat(places(ring).map(p -> Math.hypot(p.x(), p.y() - 1)))
                .isNotEmpty()
                .allMatch(away -> away > .34 && away < .46);
    }

    @Test
    void surfacesAddedToEachOtherKeepAllTheirTriangles() {
        var all = new Surface();
        for (int box = 0; box < 60; box++) {
            all.add(Solids.box(Vec.of(box, 0, 0), Vec.of(box + .5, 1, 1)));
        }
        Surface one = Solids.box(Vec.of(59, 0, 0), Vec.of(59.5, 1, 1));

        assertThat(all.triangles()).isEqualTo(60 * one.triangles());
        assertThat(all.place(all.corners() - 1)).isEqualTo(one.place(one.corners() - 1));
        assertThat(area(all)).isCloseTo(60 * area(one), within(1e-6));
    }

    private static Stream<Vec> places(Surface surface) {
        return IntStream.range(0, surface.corners()).mapToObj(surface::place);
    }

    private static double area(Surface surface) {
        return IntStream.range(0, surface.triangles())
                .mapToDouble(t -> outward(surface, t).length())
                .sum();
    }

    /** The area of a triangle, along the way its corners say it faces. */
    private static Vec outward(Surface surface, int t) {
        int a = surface.cornerOf(t, 0);
        Vec from = surface.place(a);
        Vec area = surface.place(surface.cornerOf(t, 1))
                .minus(from)
                .cross(surface.place(surface.cornerOf(t, 2)).minus(from))
                .times(.5);
        return area.dot(surface.normal(a)) < 0 ? area.times(-1) : area;
    }
}
