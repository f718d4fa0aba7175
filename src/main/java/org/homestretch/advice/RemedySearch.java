package org.homestretch.advice;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Suggested;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** What would answer the findings: another dose, another exercise in the place of one, or one that is missing. */
public final class RemedySearch {

    private final Adviser adviser;
    private final Case patient;
    private final Program program;
    private final Map<Exercise, List<Prescription>> instead = new LinkedHashMap<>();

    private RemedySearch(Adviser adviser, Case patient, Program program) {
        this.adviser = adviser;
        this.patient = patient;
        this.program = program;
    }

    /** The one that changes least comes first. */
    public static Map<Finding, List<Remedy>> of(Adviser adviser, Case patient, Program program, Findings found) {
        var search = new RemedySearch(adviser, patient, program);
        Map<Finding, List<Remedy>> all = new LinkedHashMap<>();
        Stream.concat(
                        found.cautions().stream().map(Caution::finding),
                        found.hints().stream().filter(Hint::single).map(Hint::finding))
                .forEach(finding -> all.put(finding, search.remedies(finding)));
        return all;
    }

    private List<Remedy> remedies(Finding finding) {
        Optional<Remedy> dose = adviser.doses()
                .answer(patient.patient(), patient.history(), program.prescriptions(), finding)
                .map(Remedy.Redose::new);
        Optional<Remedy> other = finding.exercise()
                .map(exercise -> onExercise(finding, exercise))
                .orElseGet(() -> dose.isPresent() ? Optional.empty() : missing(finding));
        return Stream.of(dose, other).flatMap(Optional::stream).toList();
    }

    private Optional<Remedy> onExercise(Finding finding, Exercise exercise) {
        // A better place is asked for here, not another exercise.
        if (finding.pointsOutAFit()) {
            return Optional.of(new Remedy.PutFirst(exercise));
        }
        return instead.computeIfAbsent(exercise, this::instead).stream()
                .filter(one -> finding.objects() || better(finding, exercise, one))
                .findFirst()
                .map(one -> new Remedy.Swap(exercise, one));
    }

    private List<Prescription> instead(Exercise exercise) {
        return adviser
                .suggestions()
                .alternatives(
                        patient.patient(), patient.history(), program.prescriptions(), exercise, patient.painful())
                .stream()
                .map(Suggested::prescription)
                .filter(one -> one.area() == exercise.area())
                .toList();
    }

    /** A suggestion is followed by an exercise it does not speak of, or by an easier one. */
    private boolean better(Finding finding, Exercise old, Prescription other) {
        boolean silent =
                adviser.of(patient, other).stream().noneMatch(one -> one.rule().equals(finding.rule()));
        return silent || other.exercise().level() < old.level();
    }

    /** The first exercise of a sound program with which the finding is gone and nothing new is objected to. */
    private Optional<Remedy> missing(Finding finding) {
        return lacking()
                .filter(one -> answers(finding, with(program, one)))
                .findFirst()
                .<Remedy>map(Remedy.Add::new)
                .or(() -> finding.objects() ? Optional.empty() : traded(finding));
    }

    /** Where there is no room for one more: in the place of the last one of the fullest area. */
    private Optional<Remedy> traded(Finding finding) {
        return spared().flatMap(old -> {
                    Program rest = program.remove(old);
                    return additions(rest)
                            .filter(one -> !one.exercise().equals(old))
                            .filter(one -> answers(finding, with(rest, one)))
                            .limit(1)
                            .<Remedy>map(one -> new Remedy.Trade(old, one));
                })
                .findFirst();
    }

    /** Whether such a program is rid of the finding with nothing new objected to. */
    private boolean answers(Finding finding, List<Prescription> changed) {
        List<Finding> then = check(changed);
        Set<String> objected = rules(check(program.prescriptions()).stream().filter(Finding::objects));
        return !rules(then.stream()).contains(finding.rule())
                && objected.containsAll(rules(then.stream().filter(Finding::objects)));
    }

    /** What a sound program would have and this one has not, then whatever fits. */
    private Stream<Prescription> lacking() {
        Stream<Prescription> sound =
                adviser
                        .suggestions()
                        .starting(patient.patient(), patient.history(), patient.painful())
                        .program()
                        .stream()
                        .filter(one -> !program.has(one.exercise()));
        return Stream.concat(sound, additions(program));
    }

    private Stream<Prescription> additions(Program to) {
        return adviser
                .suggestions()
                .additions(patient.patient(), patient.history(), to.prescriptions(), patient.painful())
                .stream();
    }

    private Stream<Exercise> spared() {
        Map<Area, Long> sizes =
                program.prescriptions().stream().collect(Collectors.groupingBy(Prescription::area, counting()));
        return program.inOrder().reversed().stream()
                .sorted(comparing((Prescription one) -> sizes.get(one.area())).reversed())
                .filter(one -> sizes.get(one.area()) > 1)
                .map(Prescription::exercise);
    }

    private List<Finding> check(List<Prescription> prescriptions) {
        return adviser.check(patient, prescriptions);
    }

    private static List<Prescription> with(Program some, Prescription one) {
        return some.add(one).prescriptions();
    }

    private static Set<String> rules(Stream<Finding> found) {
        return found.map(Finding::rule).collect(Collectors.toSet());
    }
}
