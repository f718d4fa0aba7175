package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.homestretch.figure.testing.Near;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The simple solids of the body: how far a point is outside them, and how low they come. */
class BlobTest {

    private static final Spot HERE = new Spot(Part.THIGH_R, Material.SKIN, Vec.ZERO, Turn.NONE);
    private static final double[][] STRAIGHT = {{0, .05, 0}, {.3, .05, 0}, {.6, .05, 0}, {1, .05, 0}};

    @ParameterizedTest(name = "at {0} {1} {2} it is {3} outside")
    @CsvSource({
        "0.5, 0, 0, 0.3",
        "0, -0.5, 0, 0.3",
        "0.2, 0, 0, 0",
        "0.1, 0, 0, -0.1",
        "0, 0.3, 0.4, 0.3",
        "0, 0, 0, -0.2"
    })
    void aBallIsAsFarAwayAsItsMiddleLessItsRadius(double x, double y, double z, double outside) {
        Egg ball = new Egg(HERE, Vec.ZERO, Vec.of(.2, .2, .2));

        assertThat(ball.distance(x, y, z)).isCloseTo(outside, within(1e-9));
    }

    @Test
    void anEggEndsAtItsRadiiInTheFrameOfItsBone() {
        Spot lying = new Spot(Part.PELVIS, Material.SKIN, Vec.of(1, 1, 0), Turn.aboutZ(90));
        Egg egg = new Egg(lying, Vec.of(.1, 0, 0), Vec.of(.3, .2, .1));

        assertThat(egg.distance(1, 1 + .1 + .3, 0)).isCloseTo(0, within(1e-9));
        assertThat(egg.distance(1 - .2, 1 + .1, 0)).isCloseTo(0, within(1e-9));
        assertThat(egg.distance(1, 1 + .1, .1)).isCloseTo(0, within(1e-9));
        assertThat(egg.lowest()).isCloseTo(1 + .1 - .3, within(1e-9));
    }

    @ParameterizedTest(name = "at {0} {1} it is {2} outside")
    @CsvSource({"0.5, 0.5, 0.4", "0.5, -0.3, 0.2", "-0.3, 0, 0.2", "1.4, 0, 0.3", "0.5, 0.05, -0.05", "-0.3, 0.4, 0.4"})
    void aConeAsThickAtBothEndsIsACapsule(double x, double y, double outside) {
        Cone capsule = Cone.round(HERE, Vec.ZERO, .1, Vec.of(1, 0, 0), .1);

        assertThat(capsule.distance(x, y, 0)).isCloseTo(outside, within(1e-9));
        assertThat(capsule.distance(x, 0, y)).isCloseTo(outside, within(1e-9));
    }

    /** Its mantle touches both balls, so it leans by the arc sine of 0.2 - 0.1 over the length 0.5. */
    @Test
    void aConeThinsEvenlyFromOneBallToTheOther() {
        Cone cone = Cone.round(HERE, Vec.ZERO, .2, Vec.of(.5, 0, 0), .1);
        double lean = Math.asin(.1 / .5);

        assertThat(cone.distance(-.3, 0, 0)).isCloseTo(.1, within(1e-9));
        assertThat(cone.distance(.8, 0, 0)).isCloseTo(.2, within(1e-9));
        for (double t : List.of(.3, .5, .7)) {
            double x = .5 * t + (.2 - .1 * t + .04) * Math.sin(lean);
            double y = (.2 - .1 * t + .04) * Math.cos(lean);
            assertThat(cone.distance(x, y, 0)).as("at " + t).isCloseTo(.04, within(1e-9));
        }
        assertThat(cone.lowest()).isCloseTo(-.2, within(1e-9));
    }

    @Test
    void aFlattenedConeEndsAtItsFlatSide() {
        Cone palm = new Cone(HERE, Vec.ZERO, .1, Vec.of(0, -.3, 0), .1, Vec.of(1, 1, .4));

        assertThat(palm.distance(0, -.15, .04)).isCloseTo(0, within(1e-9));
        assertThat(palm.distance(.1, -.15, 0)).isCloseTo(0, within(1e-9));
        assertThat(palm.distance(0, -.15, .05)).isPositive();
        assertThat(palm.lowest()).isCloseTo(-.4, within(1e-9));
    }

    @Test
    void aLimbOfOneThicknessIsACapsuleDownItsBone() {
        Lathe limb = new Lathe(HERE, .4, 1, Lathe.Sleeve.NONE, STRAIGHT);

        assertThat(limb.distance(.15, -.2, 0)).isCloseTo(.1, within(1e-9));
        assertThat(limb.distance(0, -.1, .05)).isCloseTo(0, within(1e-9));
        assertThat(limb.distance(0, -.55, 0)).isCloseTo(.1, within(1e-9));
        assertThat(limb.distance(0, .25, 0)).isCloseTo(.2, within(1e-9));
        assertThat(limb.lowest()).isCloseTo(-.45, within(1e-9));
    }

    @Test
    void aLimbPassesThroughTheRowsOfItsProfile() {
        double[][] profile = {{0, .05, 0}, {.25, .08, .02}, {.75, .04, -.01}, {1, .03, 0}};
        Lathe limb = new Lathe(HERE, .4, 1, Lathe.Sleeve.NONE, profile);

        for (double[] row : profile) {
            assertThat(limb.distance(row[2] + row[1], -.4 * row[0], 0))
                    .as("front at " + row[0])
                    .isCloseTo(0, within(1e-9));
            assertThat(limb.distance(row[2] - row[1], -.4 * row[0], 0))
                    .as("back at " + row[0])
                    .isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void aSleeveIsThickAboveItsHemAndGoneBelow() {
        Lathe bare = new Lathe(HERE, .4, 1, Lathe.Sleeve.NONE, STRAIGHT);
        Lathe sleeved = new Lathe(HERE, .4, 1, new Lathe.Sleeve(.01, .5), STRAIGHT);

        assertThat(sleeved.distance(.1, -.05, 0)).isCloseTo(bare.distance(.1, -.05, 0) - .01, within(1e-9));
        assertThat(sleeved.distance(.1, -.2, 0)).isCloseTo(bare.distance(.1, -.2, 0) - .005, within(1e-9));
        assertThat(sleeved.distance(.1, -.35, 0)).isCloseTo(bare.distance(.1, -.35, 0), within(1e-9));
    }

    @Test
    void theHairIsCutAwayBeforeTheFace() {
        Spot head = new Spot(Part.HAIR, Material.HAIR, Vec.ZERO, Turn.NONE);
        Vec middle = Vec.of(-.006, .094, 0);
        Hair hair = new Hair(head, middle, Vec.of(.106, .092, .084));

        assertThat(hair.distance(-.006, .094 + .092, 0)).as("crown").isCloseTo(0, within(1e-9));
        assertThat(hair.distance(-.10, .094, 0)).as("back of the head").isNegative();
        assertThat(hair.distance(.09, .05, 0)).as("forehead").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noPointOfASolidLiesOutsideTheBallRoundItOrUnderItsLowest(long seed) {
        Random random = new Random(seed);
        List<Blob> blobs = Body.of(Sketches.skeleton("root: standing, hipR: [40, 10, 5], shoulder: [60, 20, 0]"))
                .blobs();

        assertThat(blobs).hasSizeGreaterThan(50);
        for (Blob blob : blobs) {
            Vec middle = Vec.of(blob.cx, blob.cy, blob.cz);
            IntStream.range(0, 60).mapToObj(i -> Near.somewhere(random).unit()).forEach(way -> {
                Vec outside = middle.along(way, blob.radius + .001);
                assertThat(blob.distance(outside.x(), outside.y(), outside.z()))
                        .as("%s beyond its ball", blob.part)
                        .isPositive();
                Vec under = middle.along(way, random.nextDouble() * blob.radius);
                if (blob.part != Part.HAIR && under.y() < blob.lowest() - .004) {
                    assertThat(blob.distance(under.x(), under.y(), under.z()))
                            .as("%s under its lowest", blob.part)
                            .isPositive();
                }
            });
        }
    }
}
