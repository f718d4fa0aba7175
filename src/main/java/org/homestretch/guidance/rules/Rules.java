package org.homestretch.guidance.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Severity;
import org.homestretch.guidance.Situation;

/** All rules, by the moment they are asked and the thing they look at. */
public final class Rules {

    public static final List<GuidanceRule<Situation>> PROGRAM_EDIT = joined(List.of(
            ScreeningRules.atEditing(),
            DirectionRules.onProgram(),
            PainRules.onProgram(),
            SizeRules.atEditing(),
            AerobicRules.onProgram()));

    /** Those of them that do more than suggest. */
    public static final List<GuidanceRule<Situation>> PROGRAM_CAUTIONS =
            PROGRAM_EDIT.stream().filter(GuidanceRule::cautions).toList();

    public static final List<GuidanceRule<Situation>> PROGRAM_FINALISE =
            joined(List.of(ScreeningRules.atFinalising(), PainRules.atFinalising(), SizeRules.atFinalising()));

    public static final List<GuidanceRule<PrescribedItem>> EXERCISE_EDIT = joined(List.of(
            PrecautionRules.all(),
            DirectionRules.onExercises(),
            PainRules.onExercises(),
            DoseRules.atEditing(),
            AerobicRules.onExercises()));

    public static final List<GuidanceRule<PrescribedItem>> EXERCISE_FINALISE = DoseRules.atFinalising();

    private Rules() {}

    /** Each of them once. */
    public static Stream<GuidanceRule<?>> all() {
        return Stream.of(PROGRAM_EDIT, PROGRAM_FINALISE, EXERCISE_EDIT, EXERCISE_FINALISE)
                .flatMap(List::stream);
    }

    /** Whether a rule of the builder blocks an exercise, whatever else is in the program. */
    static boolean block(PrescribedItem item) {
        return EXERCISE_EDIT.stream()
                .anyMatch(rule -> rule.severity(item).filter(Severity::blocks).isPresent());
    }

    /** Whether a rule of the builder warns of an exercise or blocks it, whatever else is in the program. */
    public static boolean objectTo(PrescribedItem item) {
        return EXERCISE_EDIT.stream()
                .anyMatch(rule -> rule.severity(item)
                        .filter(hard -> hard != Severity.SUGGEST)
                        .isPresent());
    }

    public static Stream<Finding> findings(PrescribedItem item) {
        return EXERCISE_EDIT.stream()
                .map(rule -> rule.find(item, Optional.of(item.exercise())))
                .flatMap(Optional::stream);
    }

    private static <T> List<GuidanceRule<T>> joined(List<List<GuidanceRule<T>>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
