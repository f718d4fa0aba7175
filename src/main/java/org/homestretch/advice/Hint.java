package org.homestretch.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Severity;

/** A quiet suggestion: one rule, and all exercises it speaks of. */
public record Hint(Finding finding, List<Exercise> exercises) {

    public Hint {
        exercises = List.copyOf(exercises);
    }

    static Hint of(List<Finding> sameRule) {
        return new Hint(
                sameRule.getFirst(),
                sameRule.stream()
                        .map(Finding::exercise)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Whether it is about the whole program or about one exercise, so that one answer would do. */
    boolean single() {
        return exercises.size() <= 1;
    }

    public String rule() {
        return finding.rule();
    }

    public String title() {
        return exercises.isEmpty()
                ? Severity.SUGGEST.words()
                : exercises.stream().map(Exercise::name).collect(Collectors.joining(", "));
    }
}
