package org.homestretch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.scene.Sketch;
import org.homestretch.figure.testing.Pixels;
import org.junit.jupiter.api.Test;

/** The strip of frames of one movement, drawn one by one. */
class FramesTest {

    private static final Sketch NOD = PoseReader.read("nod.yaml", """
            panel: portrait
            width: 4
            phases: [{pose: {root: standing}}, {pose: {root: standing, pitch: 50}}, {pose: {root: standing}}]
            """);

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void theMiddlesOfAllWaysComeFirst() {
        Movement movement = movement(3);

        assertThat(movement.frames()).isEqualTo(25);
        assertThat(drawNext(movement)).isEqualTo(6);
        assertThat(drawNext(movement)).isEqualTo(18);
        assertThat(movement.missing()).hasValue(3);
    }

    @Test
    void aMovementOfOnePhaseHasNothingToDraw() {
        Movement still = movement(1);

        assertThat(still.frames()).isEqualTo(1);
        assertThat(still.missing()).isEmpty();
        assertThat(still.isUnderWay()).isTrue();
        assertThat(asked).isEmpty();
    }

    /** Halves, quarters, then the rest; a body starts and stops softly, so the middle of the way is the fastest. */
    @Test
    void allFramesAreDrawnOnceFromOneReadingAndNeverJump() {
        Movement movement = movement(2);
        assertThat(asked).isEmpty();
        List<Integer> drawn = new ArrayList<>();
        while (movement.missing().isPresent() && drawn.size() < 20) {
            drawn.add(drawNext(movement));
        }
        Picture middle = movement.shown(6, TreatedSide.RIGHT);
        movement.draw(6);

        assertThat(drawn).containsExactly(6, 3, 9, 1, 5, 7, 11, 2, 4, 8, 10);
        assertThat(asked).hasSize(1);
        assertThat(movement.shown(6, TreatedSide.RIGHT)).isSameAs(middle);
        double whole = step(movement, 1, 11);
        for (int frame = 2; frame <= 11; frame++) {
            assertThat(step(movement, frame - 1, frame)).as("to frame " + frame).isLessThan(whole);
        }
        assertThat(step(movement, 1, 3)).isLessThan(step(movement, 5, 7));
        assertThat(step(movement, 9, 11)).isLessThan(step(movement, 5, 7));
    }

    /** Phases whose pictures are empty sheets: only the frames between are really drawn. */
    private Movement movement(int phases) {
        List<Figure.Phase> steps = IntStream.range(0, phases)
                .mapToObj(i -> new Figure.Phase("Step", false))
                .toList();
        List<Picture> pictures = IntStream.range(0, phases)
                .mapToObj(i -> new Picture("Phase " + i, 270, 360, List.of()))
                .toList();
        Figure.Frame room = new Figure.Frame(270, 360, 150, 0, .9);
        Figure figure = new Figure("nod", false, steps, Optional.of(room));
        return new Movement(figure, pictures, () -> {
            asked.add(1);
            return NOD;
        });
    }

    private static double step(Movement movement, int from, int to) {
        return Pixels.difference(movement.shown(from, TreatedSide.RIGHT), movement.shown(to, TreatedSide.RIGHT));
    }

    private static int drawNext(Movement movement) {
        int next = movement.missing().orElseThrow();
        movement.draw(next);
        return next;
    }
}
