package org.homestretch.guidance.visit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.Thresholds;
import org.homestretch.program.Prescription;

/** Asks the follow-up rules of everything a visit brought. */
public final class FollowUpRules {

    public static final List<GuidanceRule<AtVisit<Response>>> ON_RESPONSE = ResponseRules.all();
    public static final List<GuidanceRule<AtVisit<Change>>> ON_CHANGE = ChangeRules.all();
    public static final List<GuidanceRule<AtVisit<Prescription>>> ON_PLAN = ChangeRules.onPlan();
    public static final List<GuidanceRule<AtVisit<FollowUp>>> ON_VISIT = Stream.of(
                    CourseRules.all(), MaintenanceRules.all())
            .flatMap(List::stream)
            .toList();

    private FollowUpRules() {}

    /** Each of them once. */
    public static Stream<GuidanceRule<?>> all() {
        return Stream.of(ON_RESPONSE, ON_CHANGE, ON_PLAN, ON_VISIT).flatMap(List::stream);
    }

    public static Stream<Finding> findings(FollowUp visit, Thresholds thresholds) {
        return Stream.of(
                        ask(ON_RESPONSE, visit.responses(), visit, thresholds, seen -> seen.prescription()),
                        ask(ON_CHANGE, visit.changes(), visit, thresholds, Change::after),
                        ask(ON_PLAN, visit.planned(), visit, thresholds, planned -> planned),
                        onVisit(visit, thresholds))
                .flatMap(found -> found);
    }

    private static <T> Stream<Finding> ask(
            List<GuidanceRule<AtVisit<T>>> rules,
            Collection<T> things,
            FollowUp visit,
            Thresholds thresholds,
            Function<T, Prescription> prescription) {
        return things.stream().flatMap(thing -> {
            Exercise exercise = prescription.apply(thing).exercise();
            return find(rules, new AtVisit<>(thing, visit, thresholds), Optional.of(exercise));
        });
    }

    private static Stream<Finding> onVisit(FollowUp visit, Thresholds thresholds) {
        return find(ON_VISIT, new AtVisit<>(visit, visit, thresholds), Optional.empty());
    }

    private static <T> Stream<Finding> find(List<GuidanceRule<T>> rules, T seen, Optional<Exercise> exercise) {
        return rules.stream().map(rule -> rule.find(seen, exercise)).flatMap(Optional::stream);
    }
}
