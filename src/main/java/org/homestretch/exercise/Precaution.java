package org.homestretch.exercise;

import java.util.Optional;
import org.homestretch.patient.Coded;
import org.homestretch.patient.Condition;
import org.homestretch.patient.HealthProblem;
import org.homestretch.patient.Stage;

/** A circumstance an exercise is unsuitable for: a condition, a condition in one stage, or a health problem. */
public sealed interface Precaution {

    /** A condition, in every stage or in the one named. */
    record InCondition(Condition condition, Optional<Stage> stage) implements Precaution {

        @Override
        public String code() {
            return condition.code() + stage.map(only -> ":" + only.code()).orElse("");
        }
    }

    /** Another health problem. */
    record WithProblem(HealthProblem problem) implements Precaution {

        @Override
        public String code() {
            return problem.code();
        }
    }

    String code();

    /** Reads {@code condition}, {@code condition:stage} or a health problem. */
    static Precaution of(String code) {
        var problem = Coded.find(HealthProblem.class, code);
        if (problem.isPresent()) {
            return new WithProblem(problem.get());
        }
        String[] parts = code.split(":", 2);
        var condition = Coded.of(Condition.class, parts[0]);
        return new InCondition(
                condition, parts.length == 1 ? Optional.empty() : Optional.of(Coded.of(Stage.class, parts[1])));
    }
}
