package org.homestretch.exercise;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is looked for in the library: words in any order, one area or all, and what else must be true. */
public record LibraryFilter(String words, Optional<Area> area, List<Predicate<Exercise>> narrowings) {

    public static final LibraryFilter ALL = new LibraryFilter("", Optional.empty(), List.of());

    public LibraryFilter {
        narrowings = List.copyOf(narrowings);
    }

    public LibraryFilter with(String changed) {
        return new LibraryFilter(changed, area, narrowings);
    }

    boolean admits(Exercise exercise) {
        return area.filter(only -> only != exercise.area()).isEmpty()
                && narrowings.stream().allMatch(narrowing -> narrowing.test(exercise));
    }
}
