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
        return verdict.apply(subject).map(said -> new Finding(id, said.severity(), exercise, said.reason(), sources));
    }

    /** Whether it may do more than suggest. */
    public boolean cautions() {
        return hardest != Severity.SUGGEST;
    }

    /** How hard it speaks of the thing, if it does. */
    public Optional<Severity> severity(T subject) {
        return cautions() ? verdict.apply(subject).map(Verdict::severity) : Optional.empty();
    }

    /** A rule as it is written down: named, then when it speaks, then what it says. */
    public record Draft<T>(String id, List<String> sources, Predicate<T> when) {

        public Draft<T> when(Predicate<T> condition) {
            return new Draft<>(id, sources, condition);
        }

        public GuidanceRule<T> stops(String reason) {
            return says(Severity.BLOCK_HARD, subject -> reason);
        }

        public GuidanceRule<T> stops(Function<T, String> reason) {
            return says(Severity.BLOCK_HARD, reason);
        }

        public GuidanceRule<T> blocks(String reason) {
            return says(Severity.BLOCK, subject -> reason);
        }

        public GuidanceRule<T> blocks(Function<T, String> reason) {
            return says(Severity.BLOCK, reason);
        }

        public GuidanceRule<T> warns(String reason) {
            return says(Severity.WARN, subject -> reason);
        }

        public GuidanceRule<T> warns(Function<T, String> reason) {
            return says(Severity.WARN, reason);
        }

        public GuidanceRule<T> suggests(String reason) {
            return says(Severity.SUGGEST, subject -> reason);
        }

        public GuidanceRule<T> suggests(Function<T, String> reason) {
            return says(Severity.SUGGEST, reason);
        }

        /** For a rule whose severity or reason depends on how it is broken. */
        public GuidanceRule<T> finds(Severity hardest, Function<T, Optional<Verdict>> verdict) {
            return new GuidanceRule<>(id, sources, hardest, verdict);
        }

        private GuidanceRule<T> says(Severity severity, Function<T, String> reason) {
            return new GuidanceRule<>(id, sources, severity, subject -> said(subject, severity, reason));
        }

        private Optional<Verdict> said(T subject, Severity severity, Function<T, String> reason) {
            return when.test(subject) ? Optional.of(new Verdict(severity, reason.apply(subject))) : Verdict.silent();
        }
    }
}
