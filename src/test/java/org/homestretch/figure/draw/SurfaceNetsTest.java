package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Flesh;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Part;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.testing.Measured;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;

/** The net over a posed BODY. */
class SurfaceNetsTest {

    private static final Body BODY =
            Body.of(Sketches.skeleton("root: standing, shoulder: [0, 60, 0], hip: [0, 15, 0]"));
    private static final Surface NET = SurfaceNets.of(BODY, Grain.QUICK);

    @Test
    void itReachesFromTheSolesToTheCrown() {
        Measured measured = new Measured(NET);

        assertThat(measured.low().y()).isBetween(-.006, .012);
        assertThat(measured.high().y()).isBetween(1.6, 1.75);
        assertThat(measured.high().z())
                .isGreaterThan(BODY.skeleton().at(Joint.WRIST_R).z() + .1);
    }

    @Test
    void theLeftHalfIsAsWideAsTheRight() {
        Measured measured = new Measured(NET);

        assertThat(Math.abs(measured.high().z() + measured.low().z())).isLessThan(.004);
    }

    /** A body of 1.70 m with the lean measures of the figure weighs about as much as 60 to 75 litres of water. */
    @Test
    void itEnclosesAsMuchAsAPerson() {
        assertThat(new Measured(NET).volume()).isBetween(.050, .080);
    }

    /** The fine nets of head, hands and feet end on the limbs they grow from, which the coarse net covers. */
    @Test
    void itIsOpenOnlyWhereAFineNetEndsOnItsLimb() {
        Set<Part> limbs =
                EnumSet.of(Part.NECK, Part.FOREARM_R, Part.FOREARM_L, Part.SHANK_R, Part.SHANK_L, Part.THORAX);

        List<Vec> rims = new Measured(NET).rims();

        assertThat(rims).hasSizeLessThan(200);
        for (Vec rim : rims) {
            Flesh flesh = new Flesh(BODY).lookAt(rim.x(), rim.y(), rim.z(), .08);
            assertThat(flesh.partAt(rim.x(), rim.y(), rim.z())).as("%s", rim).isIn(limbs);
        }
    }

    /** The coarse net of the limbs and the fine ones of head, hands and feet overlap inside each other. */
    @Test
    void noCornerHangsOutsideTheFleshAndFewLieDeepInIt() {
        int deep = 0;
        for (int i = 0; i < NET.corners(); i += 7) {
            Vec p = NET.place(i);
            double outside = new Flesh(BODY).lookAt(p.x(), p.y(), p.z(), .08).distance(p.x(), p.y(), p.z());
            assertThat(outside).as("%s", p).isLessThan(.006);
            deep += outside < -.006 ? 1 : 0;
        }
        assertThat(deep).isLessThan(NET.corners() / 7 / 4);
    }

    @Test
    void itsNormalsLeadOutOfTheFlesh() {
        for (int i = 0; i < NET.corners(); i += 11) {
            Vec p = NET.place(i);
            Vec out = p.along(NET.normal(i), .01);
            Flesh flesh = new Flesh(BODY).lookAt(p.x(), p.y(), p.z(), .1);
            double here = flesh.distance(p.x(), p.y(), p.z());
            assertThat(NET.normal(i).length()).isBetween(.999, 1.001);
            assertThat(here < -.004 || flesh.distance(out.x(), out.y(), out.z()) > here - .003)
                    .as("at %s", p)
                    .isTrue();
        }
    }

    @Test
    void theSameBodyGivesTheSameNetThoughManyThreadsMakeIt() {
        Surface again = SurfaceNets.of(BODY, Grain.QUICK);

        assertThat(again.corners()).isEqualTo(NET.corners());
        assertThat(again.triangles()).isEqualTo(NET.triangles());
        for (int i : List.of(0, NET.corners() / 3, NET.corners() / 2, NET.corners() - 1)) {
            assertThat(again.place(i)).isEqualTo(NET.place(i));
        }
    }
}
