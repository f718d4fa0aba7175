package org.homestretch.guidance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, by the moment they are asked and the thing they look at. */
final class Rules {

    static final List<GuidanceRule<Situation>> PROGRAM_EDIT = joined(List.of(
            ScreeningRules.atEditing(),
            DirectionRules.onProgram(),
            PainRules.onProgram(),
            SizeRules.atEditing(),
            AerobicRules.onProgram()));

    static final List<GuidanceRule<Situation>> PROGRAM_FINALISE =
            joined(List.of(ScreeningRules.atFinalising(), PainRules.atFinalising(), SizeRules.atFinalising()));

    static final List<GuidanceRule<Item>> EXERCISE_EDIT = joined(List.of(
            PrecautionRules.all(),
            DirectionRules.onExercises(),
            PainRules.onExercises(),
            DoseRules.atEditing(),
            AerobicRules.onExercises()));

    static final List<GuidanceRule<Item>> EXERCISE_FINALISE = DoseRules.atFinalising();

    private Rules() {}

    /** Whether a rule of the builder blocks an exercise, whatever else is in the program. */
    static boolean blocks(Item item) {
        return findings(item).anyMatch(Finding::blocks);
    }

    static Stream<Finding> findings(Item item) {
        return EXERCISE_EDIT.stream()
                .map(rule -> rule.find(item, Optional.of(item.exercise())))
                .flatMap(Optional::stream);
    }

    private static <T> List<GuidanceRule<T>> joined(List<List<GuidanceRule<T>>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
