package org.homestretch.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be put back by days, so that the history of an invented patient tells of the days it speaks of. */
public final class DaysAgo extends Clock {

    private final Clock now;
    private Duration back = Duration.ZERO;

    public DaysAgo(Clock now) {
        this.now = now;
    }

    /** From now on it is so many days earlier than it is. */
    public void goBack(int days) {
        back = Duration.ofDays(days);
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var other = new DaysAgo(now.withZone(zone));
        other.back = back;
        return other;
    }

    @Override
    public Instant instant() {
        return now.instant().minus(back);
    }
}
