package org.homestretch.figure.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.figure.testing.Near.assertNear;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.testing.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smooth line that straps, cables and nerves follow. */
class SmoothLineTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void itPassesThroughEveryPointInTurn(int steps) {
        Random random = new Random(steps);
        List<Vec> points =
                IntStream.range(0, 6).mapToObj(i -> Near.somewhere(random)).toList();

        List<Vec> line = Solids.smooth(points, steps);

        assertThat(line).hasSize(5 * steps + 1);
        for (int i = 0; i < points.size(); i++) {
            assertNear(line.get(i * steps), points.get(i));
        }
    }

    @Test
    void evenlySpacedPointsOnAStraightLineGiveEvenSteps() {
        List<Vec> line = Solids.smooth(List.of(Vec.ZERO, Vec.of(1, 2, 0), Vec.of(2, 4, 0), Vec.of(3, 6, 0)), 4);

        assertNear(line.get(4 + 1), Vec.of(1.25, 2.5, 0));
        assertNear(line.get(4 + 2), Vec.of(1.5, 3, 0));
        assertNear(line.get(4 + 3), Vec.of(1.75, 3.5, 0));
    }

    /** Half-way a curve of Catmull and Rom weighs its four points -1, 9, 9, -1 sixteenths. */
    @Test
    void halfWayBetweenTwoPointsTheNextOnesPullALittle() {
        List<Vec> line =
                Solids.smooth(List.of(Vec.of(0, 16, 0), Vec.of(0, 0, 0), Vec.of(16, 0, 0), Vec.of(0, 0, 16)), 2);

        assertNear(line.get(3), Vec.of(9, -1, -1));
    }

    @Test
    void theLineDoesNotJumpWhereTwoPiecesMeet() {
        Random random = new Random(4);
        List<Vec> points =
                IntStream.range(0, 8).mapToObj(i -> Near.somewhere(random)).toList();

        List<Vec> line = Solids.smooth(points, 200);

        assertThat(line).hasSizeGreaterThan(2);
        for (int i = 2; i < line.size(); i++) {
            Vec before = line.get(i - 1).minus(line.get(i - 2));
            Vec after = line.get(i).minus(line.get(i - 1));
            assertThat(after.distance(before)).as("step " + i).isLessThan(.002);
        }
    }
}
