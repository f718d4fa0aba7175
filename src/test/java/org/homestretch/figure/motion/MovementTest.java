package org.homestretch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.homestretch.figure.Figures;
import org.homestretch.figure.Picture;
import org.homestretch.figure.TreatedSide;
import org.homestretch.figure.testing.Pixels;
import org.junit.jupiter.api.Test;

class MovementTest {

    private static final int MIDDLE = Movement.STEPS / 2;

    private final Figures figures = new Figures();
    private final Movement bridge = new Movements(figures).of("bridge").orElseThrow();

    @Test
    void theWayBeginsAndEndsWithTheKeptPictures() {
        assertThat(bridge.shown(0, TreatedSide.RIGHT)).isSameAs(figures.picture("bridge", 1, TreatedSide.RIGHT));
        assertThat(bridge.shown(bridge.frames() - 1, TreatedSide.RIGHT))
                .isSameAs(figures.picture("bridge", 2, TreatedSide.RIGHT));
    }

    @Test
    void aMiddleFrameLiesBetweenThePhasesInTheSameFrame() {
        Picture start = bridge.shown(0, TreatedSide.RIGHT);
        Picture end = bridge.shown(bridge.frames() - 1, TreatedSide.RIGHT);
        bridge.draw(MIDDLE);
        Picture middle = bridge.shown(MIDDLE, TreatedSide.RIGHT);

        double whole = Pixels.difference(start, end);
        assertThat(Pixels.difference(start, middle)).isBetween(.005, whole);
        assertThat(Pixels.difference(middle, end)).isBetween(.005, whole);
        assertThat(middle.width()).isEqualTo(start.width());
    }

    @Test
    void aFrameNextToAPhaseIsAlmostThatPhase() {
        bridge.draw(1);

        Picture start = bridge.shown(0, TreatedSide.RIGHT);
        Picture end = bridge.shown(bridge.frames() - 1, TreatedSide.RIGHT);
        Picture next = bridge.shown(1, TreatedSide.RIGHT);
        assertThat(Pixels.difference(start, next)).isLessThan(Pixels.difference(end, next) / 2);
    }

    @Test
    void theLeftSideIsTheMirror() {
        bridge.draw(MIDDLE);

        assertThat(bridge.shown(MIDDLE, TreatedSide.LEFT))
                .isEqualTo(bridge.shown(MIDDLE, TreatedSide.RIGHT).mirrored());
    }

    @Test
    void untilAFrameIsDrawnTheNearestIsShown() {
        assertThat(bridge.shown(2, TreatedSide.RIGHT)).isSameAs(bridge.shown(0, TreatedSide.RIGHT));
        assertThat(bridge.missing()).isEqualTo(OptionalInt.of(MIDDLE));
        assertThat(bridge.isUnderWay()).isFalse();

        bridge.draw(MIDDLE);

        assertThat(bridge.isUnderWay()).isTrue();
        assertThat(bridge.missing()).isPresent().isNotEqualTo(OptionalInt.of(MIDDLE));
        assertThat(bridge.shown(MIDDLE - 1, TreatedSide.RIGHT)).isSameAs(bridge.shown(MIDDLE, TreatedSide.RIGHT));
    }

    @Test
    void theCycleGoesForthAndBackAndRestsAtThePhases() {
        Cycle cycle = bridge.cycle();

        assertThat(cycle.millis()).isBetween(2500L, 4500L);
        assertThat(1000 / Cycle.STEP).isGreaterThanOrEqualTo(12);
        assertThat(cycle.frameAt(0)).isZero();
        assertThat(cycle.frameAt(Cycle.TURN)).isEqualTo(1);
        assertThat(cycle.frameAt(cycle.millis() - 1)).isEqualTo(1);
        assertThat(cycle.frameAt(cycle.millis())).isZero();
    }

    @Test
    void aMovementIsKept() {
        var movements = new Movements(figures);

        assertThat(movements.of("bridge")).containsSame(movements.of("bridge").orElseThrow());
        assertThat(movements.of("no-such-exercise")).isEmpty();
    }
}
