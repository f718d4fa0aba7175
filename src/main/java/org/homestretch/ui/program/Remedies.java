package org.homestretch.ui.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Suggested;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** What would answer a finding: another exercise in the place of one, or one that the program lacks. */
final class Remedies {

    private final BuilderModel.Advice advice;
    private final Facts facts;
    private final Program program;
    private final Map<Exercise, Optional<Prescription>> instead = new LinkedHashMap<>();

    private Remedies(BuilderModel.Advice advice, Facts facts, Program program) {
        this.advice = advice;
        this.facts = facts;
        this.program = program;
    }

    static Map<Finding, Prescription> of(BuilderModel.Advice advice, Facts facts, Program program, Findings found) {
        var search = new Remedies(advice, facts, program);
        Map<Finding, Prescription> all = new LinkedHashMap<>();
        Stream.concat(
                        found.cautions().stream().map(Caution::finding),
                        found.hints().stream()
                                .map(Hint::finding)
                                .filter(one -> one.exercise().isEmpty()))
                .forEach(finding -> search.remedy(finding).ifPresent(one -> all.put(finding, one)));
        return all;
    }

    private Optional<Prescription> remedy(Finding finding) {
        return finding.exercise()
                .map(exercise -> instead.computeIfAbsent(exercise, this::instead))
                .orElseGet(() -> missing(finding));
    }

    private Optional<Prescription> instead(Exercise exercise) {
        return advice
                .suggestions()
                .alternatives(facts.patient(), facts.history(), program.prescriptions(), exercise, facts.painful())
                .stream()
                .map(Suggested::prescription)
                .filter(one -> one.area() == exercise.area())
                .findFirst();
    }

    /** The first exercise of a sound program with which the finding is gone and nothing new is objected to. */
    private Optional<Prescription> missing(Finding finding) {
        Set<String> objected = rules(check(program.prescriptions()).stream().filter(Finding::objects));
        return advice.suggestions().starting(facts.patient(), facts.history(), facts.painful()).program().stream()
                .filter(one -> !program.has(one.exercise()))
                .filter(one -> {
                    List<Finding> then = check(with(one));
                    return !rules(then.stream()).contains(finding.rule())
                            && objected.containsAll(rules(then.stream().filter(Finding::objects)));
                })
                .findFirst();
    }

    private List<Finding> check(List<Prescription> prescriptions) {
        return advice.guidance().check(facts.patient(), facts.history(), prescriptions);
    }

    private List<Prescription> with(Prescription one) {
        var longer = new ArrayList<>(program.prescriptions());
        longer.add(one);
        return longer;
    }

    private static Set<String> rules(Stream<Finding> found) {
        return found.map(Finding::rule).collect(Collectors.toSet());
    }
}
