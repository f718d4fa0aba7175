package org.homestretch.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Surface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patch of shadow under what is near the ground. */
class ShadowTest {

    @Test
    void itLiesUnderTheBodyAndALittleRoundIt() {
        Shadow shadow = new Shadow(lying(.5, .1, 0), 0);

        assertThat(shadow.covers(Vec.ZERO)).isTrue();
        assertThat(shadow.covers(Vec.of(.45, 0, 0))).isTrue();
        assertThat(shadow.covers(Vec.of(-.45, 0, 0))).isTrue();
        assertThat(shadow.covers(Vec.of(.75, 0, 0))).isFalse();
        assertThat(shadow.covers(Vec.of(0, 0, .4))).isFalse();
    }

    @Test
    void itIsAsWideToTheRightAsToTheLeft() {
        Shadow shadow = new Shadow(lying(.3, .2, 0), 0);
        List<Double> covered = new ArrayList<>();
        for (double x = -1; x < 1; x += .002) {
            if (shadow.covers(Vec.of(x, 0, 0))) {
                covered.add(x);
            }
        }

        assertThat(covered).isNotEmpty();
        assertThat(covered.getFirst() + covered.getLast()).isCloseTo(0, within(.03));
    }

    @ParameterizedTest(name = "a body {0} m over the ground casts one: {1}")
    @CsvSource({"0, true", "0.05, true", "0.3, false", "1, false"})
    void onlyWhatIsNearTheGroundCastsOne(double height, boolean casts) {
        Shadow shadow = new Shadow(lying(.4, .2, height), 0);

        assertThat(shadow.covers(Vec.ZERO)).isEqualTo(casts);
    }

    @Test
    void aRaisedGroundHasItsOwn() {
        Shadow shadow = new Shadow(lying(.4, .2, .5), .5);

        assertThat(shadow.covers(Vec.of(0, .5, 0))).isTrue();
        assertThat(shadow.covers(Vec.of(0, .55, 0))).isTrue();
        assertThat(shadow.covers(Vec.ZERO)).isFalse();
    }

    /** A flat plate of close corners, as a body has them. */
    private static Surface lying(double halfLength, double halfWidth, double height) {
        Surface plate = new Surface();
        for (double x = -halfLength; x <= halfLength; x += .005) {
            for (double z = -halfWidth; z <= halfWidth; z += .005) {
                plate.corner(Vec.of(x, height, z), Vec.UP);
            }
        }
        return plate;
    }
}
