package org.homestretch.guidance.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.basics.Said;
import org.homestretch.exercise.Kind;
import org.homestretch.exercise.Precaution;
import org.homestretch.exercise.Precaution.InCondition;
import org.homestretch.exercise.Precaution.WithProblem;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Verdict;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Remark;

/** What an exercise lists against the patient's conditions, stage and health problems (D01, D02, D03). */
final class Contraindications {

    /** Kinds whose block by condition gives way to the tested direction. */
    private static final Set<Kind> YIELDING = Set.of(Kind.DIRECTIONAL, Kind.MOBILITY, Kind.AEROBIC);
    /** Conditions whose block holds whatever direction eases. */
    static final Set<Condition> FIRM = Set.of(
            Condition.POST_DISCECTOMY,
            Condition.POST_DECOMPRESSION,
            Condition.POST_FUSION,
            Condition.PREGNANCY,
            Condition.ISTHMIC_SPONDYLOLISTHESIS);

    private Contraindications() {}

    static Optional<Verdict> byCondition(PrescribedItem item) {
        List<InCondition> hit = contraindicated(item).stream()
                .filter(InCondition.class::isInstance)
                .map(InCondition.class::cast)
                .filter(listed -> applies(listed, item.on()))
                .toList();
        if (hit.isEmpty()) {
            return Verdict.silent();
        }
        return yields(item, hit) ? Verdict.warn("D01.eases", named(hit)) : Verdict.block("D01", named(hit));
    }

    static Optional<Verdict> byHealthProblem(PrescribedItem item) {
        List<WithProblem> hit = contraindicated(item).stream()
                .filter(WithProblem.class::isInstance)
                .map(WithProblem.class::cast)
                .filter(listed -> applies(listed, item.on()))
                .toList();
        return hit.isEmpty() ? Verdict.silent() : Verdict.block("D02", named(hit));
    }

    static Optional<Verdict> withCare(PrescribedItem item) {
        List<Precaution> hit = item.exercise().suitability().cautions().stream()
                .filter(listed -> applies(listed, item.on()))
                .toList();
        return hit.isEmpty() ? Verdict.silent() : Verdict.warn("D03", named(hit));
    }

    private static Set<Precaution> contraindicated(PrescribedItem item) {
        return item.exercise().suitability().contraindicated();
    }

    /** High irritability counts as if it were listed among the health problems. */
    private static boolean applies(Precaution listed, Situation on) {
        return switch (listed) {
            case InCondition in ->
                on.has(in.condition()) && in.stage().map(on::in).orElseGet(() -> !released(in.condition(), on));
            case WithProblem with ->
                on.has(with.problem()) || with.problem() == HealthProblem.HIGH_IRRITABILITY && on.irritable();
        };
    }

    /** What a fusion rules out at every stage waits for the surgeon's word. */
    private static boolean released(Condition condition, Situation on) {
        return condition == Condition.POST_FUSION && on.history().has(Remark.SURGEON_RELEASED);
    }

    private static boolean yields(PrescribedItem item, List<InCondition> hit) {
        return YIELDING.contains(item.exercise().kind())
                && DirectionRules.matches(item)
                && hit.stream().map(InCondition::condition).noneMatch(FIRM::contains);
    }

    private static List<Said> named(Collection<? extends Precaution> hit) {
        return hit.stream().map(Precaution::inSentence).toList();
    }
}
