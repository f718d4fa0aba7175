package org.homestretch.program.walking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.basics.Coded;
import org.homestretch.exercise.Exercise;

/** What a plan by weeks builds up. */
public enum Activity implements Coded {
    WALK(List.of("walk-short-bouts", "walk-rollator-lean"), List.of("walk-", "treadmill-")),
    WALK_AND_SIT(List.of("walk-stop-sit"), List.of("walk-stop-sit")),
    BIKE(List.of("recumbent-bike", "upright-bike"), List.of("recumbent-bike", "upright-bike", "bike-")),
    WATER(List.of("water-walking", "swim-backstroke"), List.of("water-", "deep-water-", "swim-"));

    private final List<String> plainest;
    private final List<String> kinds;

    Activity(List<String> plainest, List<String> kinds) {
        this.plainest = plainest;
        this.kinds = kinds;
    }

    /** What an exercise of a program is built up as; nothing where it is no such activity. */
    public static Optional<Activity> of(Exercise exercise) {
        return Stream.of(values())
                .filter(one -> one.kinds.stream().anyMatch(exercise.id()::startsWith))
                .max(Comparator.comparing(one -> one.kinds.contains(exercise.id())));
    }

    /** The exercises the rules judge it by: it may be done where one of them may. */
    public List<String> exercises() {
        return plainest;
    }
}
