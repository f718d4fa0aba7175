package org.homestretch.figure.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.figure.testing.Near.assertNear;

import org.homestretch.figure.body.Turn;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.testing.Measured;
import org.junit.jupiter.api.Test;

/** Keeps corners and triangles, however many. */
class SurfaceTest {

    @Test
    void cornersAreNumberedInTheOrderTheyCome() {
        Surface surface = new Surface();

        assertThat(surface.corner(Vec.of(1, 2, 3), Vec.UP)).isZero();
        assertThat(surface.corner(Vec.of(4, 5, 6), Vec.of(0, 0, 1))).isEqualTo(1);

        assertThat(surface.corners()).isEqualTo(2);
        assertNear(surface.place(1), Vec.of(4, 5, 6));
        assertNear(surface.normal(1), Vec.of(0, 0, 1));
    }

    @Test
    void moreCornersAndTrianglesThanItHadRoomForAreKept() {
        Surface surface = new Surface();
        for (int i = 0; i < 5000; i++) {
            surface.corner(Vec.of(i, -i, .5 * i), Vec.UP);
            surface.triangle(i, i / 2, i / 3, i % 7);
        }

        assertThat(surface.corners()).isEqualTo(5000);
        assertThat(surface.triangles()).isEqualTo(5000);
        assertNear(surface.place(4999), Vec.of(4999, -4999, 2499.5));
        assertThat(surface.cornerOf(4321, 0)).isEqualTo(4321);
        assertThat(surface.cornerOf(4321, 1)).isEqualTo(2160);
        assertThat(surface.cornerOf(4321, 2)).isEqualTo(1440);
        assertThat(surface.faceOf(4321)).isEqualTo(2);
    }

    @Test
    void twoSurfacesTogetherHaveTheTrianglesOfBoth() {
        Surface both = Solids.box(Vec.ZERO, Vec.of(1, 1, 1));
        int corners = both.corners();
        both.add(Solids.box(Vec.of(3, 0, 0), Turn.NONE, Vec.of(.5, .5, .5)));

        assertThat(both.corners()).isEqualTo(2 * corners);
        assertThat(both.triangles()).isEqualTo(24);
        assertThat(both.cornerOf(12, 0)).isGreaterThanOrEqualTo(corners);
        assertThat(new Measured(both).volume()).isCloseTo(2, within(1e-9));
        assertNear(new Measured(both).high(), Vec.of(3.5, 1, 1));
    }

    @Test
    void addingASurfaceLeavesItAsItWas() {
        Surface small = Solids.sheet(Vec.ZERO, Vec.of(1, 0, 0), Vec.of(1, 1, 0), Vec.of(0, 1, 0));

        new Surface().add(small);

        assertThat(small.triangles()).isEqualTo(2);
        assertThat(small.cornerOf(1, 2)).isEqualTo(3);
    }
}
