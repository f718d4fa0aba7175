package org.homestretch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The beat of a movement: forth and back without a jump, resting where the exercise rests. */
class CycleTest {

    /** Twelve steps of 80 ms lie between two phases, eleven of them not a phase themselves. */
    @ParameterizedTest(name = "phases held: {0}")
    @CsvSource({
        "no, 500",
        "yes, 1500",
        "no no, 2760",
        "no yes, 3760",
        "yes yes, 4760",
        "no no no, 5520",
        "no yes no, 7520",
    })
    void onceForthAndBackTakesThisLong(String held, long millis) {
        assertThat(cycle(held).millis()).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no no", "no yes", "yes no no", "no yes no yes"})
    void itStepsFromEachFrameToTheNextAndFromTheLastToTheFirst(String held) {
        List<Integer> frames =
                cycle(held).beats().stream().map(Cycle.Beat::frame).toList();

        assertThat(frames.getFirst()).isZero();
        for (int i = 0; i < frames.size(); i++) {
            int next = frames.get((i + 1) % frames.size());
            assertThat(Math.abs(next - frames.get(i))).as("after beat " + i).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no no", "no yes", "yes no no", "no yes no yes"})
    void everyFrameIsShown(String held) {
        int last = (held.split(" ").length - 1) * 12;
        Set<Integer> shown =
                cycle(held).beats().stream().map(Cycle.Beat::frame).collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, last).boxed().toList());
    }

    @Test
    void itRestsAtPhasesAndLongerAtHeldOnes() {
        Cycle cycle = cycle("no yes no");

        assertThat(cycle.beats())
                .filteredOn(beat -> beat.frame() == 0)
                .extracting(Cycle.Beat::millis)
                .containsExactly(500L);
        assertThat(cycle.beats())
                .filteredOn(beat -> beat.frame() == 12)
                .extracting(Cycle.Beat::millis)
                .containsExactly(1500L, 1500L);
        assertThat(cycle.beats())
                .filteredOn(beat -> beat.frame() == 5)
                .extracting(Cycle.Beat::millis)
                .containsExactly(80L, 80L);
        assertThat(cycle.rest()).isEqualTo(500);
        assertThat(cycle("yes no").rest()).isEqualTo(1500);
    }

    @ParameterizedTest(name = "after {0} ms frame {1}")
    @CsvSource({
        "0, 0",
        "499, 0",
        "500, 1",
        "579, 1",
        "580, 2",
        "1379, 11",
        "1380, 12",
        "2879, 12",
        "2880, 11",
        "3679, 2",
        "3680, 1",
        "3759, 1",
        "3760, 0",
        "4260, 1",
        "37600, 0"
    })
    void theFrameOfAMomentIsKnown(long millis, int frame) {
        assertThat(cycle("no yes").frameAt(millis)).isEqualTo(frame);
    }

    @Test
    void theMovementClosesOverAndOver() {
        Cycle cycle = cycle("no yes no");

        for (long millis = 0; millis < cycle.millis(); millis += 37) {
            assertThat(cycle.frameAt(millis + cycle.millis())).isEqualTo(cycle.frameAt(millis));
            assertThat(cycle.frameAt(millis + 7 * cycle.millis())).isEqualTo(cycle.frameAt(millis));
        }
    }

    @Test
    void forthAndBackTheSameFramesAreShown() {
        List<Integer> frames =
                cycle("no no").beats().stream().map(Cycle.Beat::frame).toList();

        assertThat(frames).hasSize(24);
        assertThat(frames.subList(13, 24)).isEqualTo(frames.subList(1, 12).reversed());
    }

    private static Cycle cycle(String held) {
        return Cycle.of(Arrays.stream(held.split(" "))
                .map(word -> new Figure.Phase("Step", word.equals("yes")))
                .toList());
    }
}
