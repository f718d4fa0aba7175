package org.homestretch.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.homestretch.ui.kit.work.Notices.Notice;
import org.homestretch.ui.kit.work.Notices.Weight;

/** How long a notice stands before it goes by itself: longer when something is wrong, and never while it is looked at. */
final class Standing {

    private static final Duration READING = Duration.ofSeconds(8);
    private static final Duration WEIGHING = Duration.ofSeconds(30);

    private final Clock clock;
    private Duration time = Duration.ZERO;
    private Instant since = Instant.MIN;
    private boolean held;

    Standing(Clock clock) {
        this.clock = clock;
    }

    /** Its time begins. */
    void begin(Notice notice) {
        time = notice.weight() == Weight.PROBLEM ? WEIGHING : READING;
        since = clock.instant();
    }

    /** Whoever looks at it has all of its time again when they look away. */
    void look(boolean now) {
        held = now;
        since = clock.instant();
    }

    boolean isHeld() {
        return held;
    }

    /** What is left of its time; nothing when it should go. */
    Duration left() {
        Duration left = held ? time : time.minus(Duration.between(since, clock.instant()));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
