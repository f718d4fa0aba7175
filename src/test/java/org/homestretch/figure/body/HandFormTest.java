package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hands with five fingers, feet bare or shod. */
class HandFormTest {

    @ParameterizedTest
    @EnumSource(Side.class)
    void aHandHasFourFingersOfThreeBonesAndAThumb(Side side) {
        Body body = Body.of(Sketches.skeleton("root: standing"));

        Set<Integer> fingers =
                Arrays.stream(body.of(Part.hand(side))).map(Blob::finger).collect(Collectors.toSet());

        assertThat(fingers).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        for (int finger = 1; finger <= 4; finger++) {
            int number = finger;
            assertThat(body.of(Part.hand(side)))
                    .filteredOn(blob -> blob.finger() == number)
                    .hasSize(3);
        }
    }

    @Test
    void aStretchedHandIsLongerThanAFist() {
        double stretched = reach("fingers: 0");
        double relaxed = reach("root: standing");
        double fist = reach("fingers: 1");

        assertThat(stretched).isBetween(.17, .19);
        assertThat(relaxed).isBetween(fist, stretched);
        assertThat(fist).isLessThan(.13);
    }

    @Test
    void theFingersCurlToThePalmOfEachHand() {
        Body body = Body.of(Sketches.skeleton("root: standing, fingers: 0.6"));

        for (Side side : Side.values()) {
            Vec wrist = body.skeleton().at(Joint.wrist(side));
            double inward = Arrays.stream(body.of(Part.hand(side)))
                    .filter(blob -> blob.finger() == 2)
                    .mapToDouble(blob -> side.sign() * (wrist.z() - blob.cz))
                    .max()
                    .orElseThrow();
            assertThat(inward).as(side.name()).isGreaterThan(.04);
        }
    }

    @Test
    void eachFingerIsFoundAtItsTip() {
        Body body = Body.of(Sketches.skeleton("root: standing, fingers: 0"));
        Vec middleFinger = body.skeleton().point(Joint.WRIST_R, -.009, -.15, 0);
        Vec palm = body.skeleton().point(Joint.WRIST_R, 0, -.05, 0);

        assertThat(finger(body, middleFinger)).isEqualTo(2);
        assertThat(finger(body, palm)).isZero();
    }

    @Test
    void bareFeetHaveToesAndShoesAreLonger() {
        Body bare = Body.of(Sketches.skeleton("root: standing"));
        Body shod = Body.of(Sketches.skeleton("root: standing, shoe: shoe"));

        assertThat(bare.of(Part.FOOT_R).length).isGreaterThan(shod.of(Part.FOOT_R).length);
        assertThat(length(bare)).isCloseTo(.25, within(.03));
        assertThat(length(shod)).isBetween(length(bare), .30);
    }

    private static int finger(Body body, Vec point) {
        return new Flesh(body)
                .lookAt(point.x(), point.y(), point.z(), .05)
                .fingerAt(Part.HAND_R, point.x(), point.y(), point.z());
    }

    /** How far the hand comes down from the wrist of a hanging arm. */
    private static double reach(String pose) {
        Body body = Body.of(Sketches.skeleton(pose));
        return body.skeleton().at(Joint.WRIST_R).y() - body.lowest(Part.HAND_R);
    }

    /** Where flesh begins and ends along the foot. */
    private static double length(Body body) {
        double z = body.skeleton().at(Joint.ANKLE_R).z();
        Flesh flesh = new Flesh(body).lookAt(0, .02, z, .3);
        double first = 1;
        double last = -1;
        for (double x = -.3; x < .3; x += .001) {
            for (double wide = -.05; wide <= .05; wide += .005) {
                if (flesh.distance(x, .015, z + wide) < 0) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        return last - first;
    }
}
