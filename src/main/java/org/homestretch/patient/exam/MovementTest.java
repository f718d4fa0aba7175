package org.homestretch.patient.exam;

import java.util.Optional;

/** One repeated movement: what it did, and the lowest point of the pain before and after. */
public record MovementTest(Response response, Optional<PainPoint> before, Optional<PainPoint> after) {

    public static final MovementTest NOT_TESTED = of(Response.NOT_TESTED);

    public static MovementTest of(Response response) {
        return new MovementTest(response, Optional.empty(), Optional.empty());
    }

    public boolean tested() {
        return response != Response.NOT_TESTED;
    }

    public MovementTest with(Response found) {
        return new MovementTest(found, before, after);
    }

    public MovementTest before(Optional<PainPoint> point) {
        return new MovementTest(response, point, after);
    }

    public MovementTest after(Optional<PainPoint> point) {
        return new MovementTest(response, before, point);
    }
}
