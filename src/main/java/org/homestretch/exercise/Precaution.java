package org.homestretch.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.Coded;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;

/** A circumstance an exercise is unsuitable for: a condition, a condition in one stage, or a health problem. */
public sealed interface Precaution {

    RoomWords WORDS = RoomWords.of(Precaution.class);

    /** A condition, in every stage or in the one named. */
    record InCondition(Condition condition, Optional<Stage> stage) implements Precaution {

        @Override
        public String code() {
            return condition.code() + stage.map(only -> ":" + only.code()).orElse("");
        }

        @Override
        public String words() {
            return stage.map(only -> WORDS.say("condition.stage", condition, List.of(only)))
                    .orElseGet(condition::words);
        }

        @Override
        public Said inSentence() {
            return stage.map(only -> WORDS.said("condition.in.stage", condition, List.of(only)))
                    .orElseGet(condition::said);
        }

        @Override
        public boolean holds(Episode episode, LocalDate day) {
            var diagnosis = episode.diagnosis();
            var operation = diagnosis.surgery().map(Surgery::kind);
            boolean present =
                    diagnosis.has(condition) || operation.isPresent() && operation.equals(condition.operation());
            return present
                    && stage.filter(only -> only != diagnosis.stageOn(day)).isEmpty();
        }
    }

    /** Another health problem. */
    record WithProblem(HealthProblem problem) implements Precaution {

        @Override
        public String code() {
            return problem.code();
        }

        @Override
        public String words() {
            return problem.words();
        }

        @Override
        public Said inSentence() {
            return problem.said();
        }

        @Override
        public boolean holds(Episode episode, LocalDate day) {
            return episode.circumstances().problems().contains(problem) || found(episode);
        }

        /** What the examination and the history say without anyone having listed it as a problem. */
        private boolean found(Episode episode) {
            return problem == HealthProblem.SLR_POSITIVE
                            && episode.examination().slrPositive()
                    || problem == HealthProblem.HIGH_IRRITABILITY
                            && episode.symptoms().assumedIrritability() == Irritability.HIGH
                    || problem == HealthProblem.PREGNANCY_T2PLUS
                            && episode.diagnosis().trimester().orElse(1) > 1;
        }
    }

    String code();

    String words();

    /** As a sentence names it: "degenerative disc in the acute stage". */
    Said inSentence();

    /** Whether the circumstance is there in an episode on a day. */
    boolean holds(Episode episode, LocalDate day);

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
