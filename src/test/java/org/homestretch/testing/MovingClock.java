package org.homestretch.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock on the wall that a test moves on, and carries to another zone. */
public final class MovingClock extends Clock {

    private Instant now;
    private ZoneId zone;

    public MovingClock(LocalDateTime local, ZoneId zone) {
        this.zone = zone;
        this.now = local.atZone(zone).toInstant();
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    public void carryTo(ZoneId other) {
        zone = other;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
