package org.homestretch.patient.exam;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The repeated movements that were tested, and to which side the trunk leans. */
public record Movements(Map<Movement, MovementTest> tests, Shift shift) {

    public static final Movements NOT_TESTED = new Movements(Map.of(), Shift.NOT_TESTED);

    public Movements {
        var known = new EnumMap<Movement, MovementTest>(Movement.class);
        known.putAll(tests);
        known.values().removeIf(MovementTest.NOT_TESTED::equals);
        tests = Map.copyOf(known);
    }

    public MovementTest of(Movement movement) {
        return tests.getOrDefault(movement, MovementTest.NOT_TESTED);
    }

    public Movements with(Movement movement, MovementTest found) {
        var changed = new EnumMap<Movement, MovementTest>(Movement.class);
        changed.putAll(tests);
        changed.put(movement, found);
        return new Movements(changed, shift);
    }

    public Movements with(Shift side) {
        return new Movements(tests, side);
    }

    /** The directions that centralised the pain; where none did, those that eased it. */
    public Set<Direction> helping() {
        Set<Direction> centralised = directions(Response.CENTRALISED);
        return centralised.isEmpty() ? directions(Response.EASED) : centralised;
    }

    /** The one direction that helps; none only where all were tested and nothing did. */
    public Direction direction() {
        Set<Direction> helping = helping();
        if (helping.size() == 1) {
            return helping.iterator().next();
        }
        return helping.isEmpty() && complete() ? Direction.NONE : Direction.NOT_TESTED;
    }

    public boolean complete() {
        return Arrays.stream(Movement.values())
                .allMatch(movement -> of(movement).tested());
    }

    private Set<Direction> directions(Response response) {
        return Arrays.stream(Movement.values())
                .filter(movement -> of(movement).response() == response)
                .map(Movement::direction)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Direction.class)));
    }

    Movements over(Movements earlier) {
        var all = new EnumMap<Movement, MovementTest>(Movement.class);
        all.putAll(earlier.tests);
        tests.forEach((movement, test) -> all.merge(movement, test, (before, now) -> now.tested() ? now : before));
        return new Movements(all, shift == Shift.NOT_TESTED ? earlier.shift : shift);
    }
}
