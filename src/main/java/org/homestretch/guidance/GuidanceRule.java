package org.homestretch.guidance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.homestretch.exercise.Exercise;

/** One rule of the guidance: its id, its sources, how hard it may get, and what it says of the thing it looks at. */
public record GuidanceRule<T>(
        String id, List<String> sources, Severity hardest, Function<T, Optional<Verdict>> verdict) {

    /** A rule not yet finished: the id, and the keys of its sources with blanks between them. */
    public static <T> Draft<T> named(String id, String sources) {
        return new Draft<>(id, List.of(sources.split(" ")), subject -> true);
    }

    public Optional<Finding> find(T subject, Optional<Exercise> exercise) {
        return verdict.apply(subject).map(told -> new Finding(id, told.severity(), exercise, told.said(), sources));
    }

    /** Whether it may do more than suggest. */
    public boolean cautions() {
        return hardest != Severity.SUGGEST;
    }

    /** How hard it speaks of the thing, if it does. */
    public Optional<Severity> severity(T subject) {
        return cautions() ? verdict.apply(subject).map(Verdict::severity) : Optional.empty();
    }

    /**
     * A rule as it is written down: named, when it speaks, and how hard; its sentence is found by its id in the messages
     * and filled with what is given here.
     */
    public record Draft<T>(String id, List<String> sources, Predicate<T> when) {

        public Draft<T> when(Predicate<T> condition) {
            return new Draft<>(id, sources, condition);
        }

        public GuidanceRule<T> stops() {
            return stops(subject -> List.of());
        }

        public GuidanceRule<T> stops(Function<T, List<?>> fillings) {
            return says(Severity.BLOCK_HARD, fillings);
        }

        public GuidanceRule<T> blocks() {
            return blocks(subject -> List.of());
        }

        public GuidanceRule<T> blocks(Function<T, List<?>> fillings) {
            return says(Severity.BLOCK, fillings);
        }

        public GuidanceRule<T> warns() {
            return warns(subject -> List.of());
        }

        public GuidanceRule<T> warns(Function<T, List<?>> fillings) {
            return says(Severity.WARN, fillings);
        }

        public GuidanceRule<T> suggests() {
            return suggests(subject -> List.of());
        }

        public GuidanceRule<T> suggests(Function<T, List<?>> fillings) {
            return says(Severity.SUGGEST, fillings);
        }

        /** For a rule whose severity or sentence depends on how it is broken. */
        public GuidanceRule<T> finds(Severity hardest, Function<T, Optional<Verdict>> verdict) {
            return new GuidanceRule<>(id, sources, hardest, verdict);
        }

        private GuidanceRule<T> says(Severity severity, Function<T, List<?>> fillings) {
            return new GuidanceRule<>(id, sources, severity, subject -> said(subject, severity, fillings));
        }

        private Optional<Verdict> said(T subject, Severity severity, Function<T, List<?>> fillings) {
            return when.test(subject)
                    ? Optional.of(
                            Verdict.of(severity, id, fillings.apply(subject).toArray()))
                    : Verdict.silent();
        }
    }
}
