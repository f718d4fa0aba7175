package org.homestretch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time on the wall where the computer is now: whoever travels with it wakes it in another zone. */
final class WallClock extends Clock {

    private final Clock system = Clock.systemUTC();

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }

    @Override
    public Instant instant() {
        return system.instant();
    }
}
