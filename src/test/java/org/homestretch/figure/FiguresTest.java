package org.homestretch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures figures = new Figures();

    @Test
    void theLeftSideIsTheMirroredRightSide() {
        Picture right = figures.picture("clam", 2, TreatedSide.RIGHT);

        assertThat(figures.picture("clam", 2, TreatedSide.LEFT)).isEqualTo(right.mirrored());
        assertThat(figures.phases("clam").get(1)).isEqualTo(right);
    }

    @Test
    void anExerciseWithoutPicturesHasNoPhases() {
        assertThat(figures.phases("no-such-exercise")).isEmpty();
        assertThat(figures.figure("no-such-exercise")).isEmpty();
        assertThatThrownBy(() -> figures.picture("no-such-exercise", 1, TreatedSide.RIGHT))
                .hasMessageContaining("no-such-exercise");
        assertThatThrownBy(() -> figures.picture("clam", 9, TreatedSide.RIGHT)).hasMessageContaining("no phase 9");
    }

    @Test
    void manyMayAskAtOnce() {
        long shapes = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> figures.picture("bridge", 1 + i % 2, TreatedSide.RIGHT))
                .mapToLong(picture -> picture.shapes().size())
                .distinct()
                .count();

        assertThat(shapes).isBetween(1L, 2L);
    }

    @Test
    void whatIsHeldAndWhatIsSidedIsKnownWithoutThePictures() {
        Figure clam = figures.figure("clam").orElseThrow();
        Figure bridge = figures.figure("bridge").orElseThrow();

        assertThat(clam.sided()).isTrue();
        assertThat(bridge.sided()).isFalse();
        assertThat(bridge.phases())
                .containsExactly(new Figure.Phase("Lie on your back", false), new Figure.Phase("Lift your hips", true));
    }
}
