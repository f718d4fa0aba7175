package org.homestretch.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.homestretch.testing.MovingClock;
import org.homestretch.ui.kit.work.Notices.Notice;
import org.homestretch.ui.kit.work.Notices.Weight;
import org.junit.jupiter.api.Test;

/** A notice stands as long as it takes to read it, a problem as long as it takes to decide. */
class StandingTest {

    private static final Notice DONE = new Notice("Sheet saved.", Weight.DONE, Optional.empty(), "");
    private static final Notice PROBLEM = new Notice("Not printed.", Weight.PROBLEM, Optional.empty(), "");

    private final MovingClock clock = new MovingClock(LocalDateTime.parse("2026-11-22T12:00"), ZoneOffset.UTC);
    private final Standing standing = new Standing(clock);

    @Test
    void whatIsDoneGoesAfterEightSecondsAndAProblemAfterThirty() {
        standing.begin(DONE);
        clock.forward(Duration.ofSeconds(7));
        assertThat(standing.left()).isEqualTo(Duration.ofSeconds(1));
        clock.forward(Duration.ofSeconds(1));
        assertThat(standing.left()).isZero();

        standing.begin(PROBLEM);
        clock.forward(Duration.ofSeconds(29));
        assertThat(standing.left()).isEqualTo(Duration.ofSeconds(1));
        clock.forward(Duration.ofMinutes(5));
        assertThat(standing.left()).isZero();
    }

    @Test
    void whileItIsLookedAtItStaysAndThenHasAllOfItsTimeAgain() {
        standing.begin(PROBLEM);
        clock.forward(Duration.ofSeconds(20));
        standing.look(true);
        clock.forward(Duration.ofHours(1));
        assertThat(standing.left()).isEqualTo(Duration.ofSeconds(30));

        standing.look(false);
        clock.forward(Duration.ofSeconds(10));
        assertThat(standing.left()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void theNextOneHasItsOwnTime() {
        standing.begin(PROBLEM);
        clock.forward(Duration.ofSeconds(4));
        standing.begin(DONE);

        assertThat(standing.left()).isEqualTo(Duration.ofSeconds(8));
    }
}
