package org.homestretch.advice;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.suggest.Suggested;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** What would answer the findings, first what the sentence of each asks for: a dose, a side, an exercise more or less. */
public final class RemedySearch {

    private final ProgramCheck check;
    private final Adviser adviser;
    private final Case patient;
    private final Program program;
    private final List<Finding> now;
    private final Map<Exercise, List<Prescription>> instead = new LinkedHashMap<>();

    private RemedySearch(ProgramCheck check, Case patient, Program program) {
        this.check = check;
        this.adviser = check.adviser();
        this.patient = patient;
        this.program = program;
        this.now = check.of(program, patient);
    }

    /** For each finding what it asks for, then what would do as well. */
    public static Map<Finding, List<Remedy>> of(ProgramCheck check, Case patient, Program program, Findings found) {
        var search = new RemedySearch(check, patient, program);
        Map<Finding, List<Remedy>> all = new LinkedHashMap<>();
        Stream.concat(
                        found.cautions().stream().map(Caution::finding),
                        found.hints().stream().filter(Hint::single).map(Hint::finding))
                .forEach(finding -> all.put(finding, search.remedies(finding)));
        return all;
    }

    private List<Remedy> remedies(Finding finding) {
        Optional<Exercise> one = finding.exercise();
        return switch (finding.asks()) {
            case NOTHING -> List.of();
            case PLACE -> one.<Remedy>map(Remedy.PutFirst::new).stream().toList();
            case SIDE -> one.map(this::sided).stream().toList();
            case DOSE -> dosed(finding);
            case ANOTHER ->
                one.stream().flatMap(exercise -> another(finding, exercise)).toList();
            case WITHOUT -> one.stream().flatMap(this::without).toList();
            case FEWER -> fewer(finding).stream().toList();
            case MORE -> more(finding).stream().toList();
        };
    }

    /** The painful side where there is one, else both. */
    private Remedy sided(Exercise exercise) {
        Side painful = patient.painful();
        return new Remedy.OnSide(exercise, painful == Side.NONE ? Side.BOTH : painful);
    }

    /** Another dose; where none would do, another exercise, one less or one more. */
    private List<Remedy> dosed(Finding finding) {
        List<Remedy> dose = Stream.concat(
                        check.stepBack(program, patient, finding).stream(),
                        adviser
                                .doses()
                                .answer(patient.patient(), patient.history(), program.prescriptions(), finding)
                                .stream())
                .<Remedy>map(Remedy.Redose::new)
                .filter(one -> nothingNew(one.in(program)))
                .limit(1)
                .toList();
        Stream<Remedy> other = Stream.empty();
        if (finding.exercise().isPresent() && finding.objects()) {
            other = finding.exercise().stream().flatMap(this::swap);
        } else if (dose.isEmpty()) {
            other = (finding.objects() ? fewer(finding) : more(finding)).stream();
        }
        return Stream.concat(dose.stream(), other).toList();
    }

    /** Only what must not stay is taken out where nothing can stand in for it. */
    private Stream<Remedy> another(Finding finding, Exercise exercise) {
        List<Remedy> swap = swap(exercise).toList();
        boolean out = swap.isEmpty() && finding.blocks();
        return out ? Stream.of(new Remedy.Remove(List.of(exercise))) : swap.stream();
    }

    private Stream<Remedy> without(Exercise exercise) {
        return Stream.concat(Stream.of(new Remedy.Remove(List.of(exercise))), swap(exercise));
    }

    private Stream<Remedy> swap(Exercise exercise) {
        return instead.computeIfAbsent(exercise, this::instead).stream()
                .filter(other -> nothingNew(program.swap(exercise, other)))
                .limit(1)
                .map(other -> new Remedy.Swap(exercise, other));
    }

    /** What does the same kind of work comes first. */
    private List<Prescription> instead(Exercise exercise) {
        return adviser
                .suggestions()
                .alternatives(
                        patient.patient(), patient.history(), program.prescriptions(), exercise, patient.painful())
                .stream()
                .map(Suggested::prescription)
                .filter(one -> one.area() == exercise.area())
                .sorted(comparing(one -> !sameWork(exercise, one.exercise())))
                .toList();
    }

    private static boolean sameWork(Exercise one, Exercise other) {
        return one.kind() == other.kind() && one.hamstringStretch() == other.hamstringStretch();
    }

    /** The least needed taken out until the finding is gone, where that brings no new objection. */
    private Optional<Remedy> fewer(Finding finding) {
        var out = new ArrayList<Exercise>();
        Program rest = program;
        while (says(rest, finding)) {
            Optional<Exercise> next = next(rest, finding);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            out.add(next.get());
            rest = rest.remove(next.get());
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(new Remedy.Remove(out));
    }

    private Optional<Exercise> next(Program rest, Finding finding) {
        return new Spared(rest, patient)
                .about(finding)
                .filter(one -> nothingNew(rest.remove(one)))
                .findFirst();
    }

    /** What suits better in the place of an activity, else one more, else one for one that can be spared. */
    private Optional<Remedy> more(Finding finding) {
        return finding.asksForAnotherActivity() && has(Area.AEROBIC)
                ? otherActivity(finding)
                : added(finding).or(() -> traded(finding));
    }

    private Optional<Remedy> otherActivity(Finding finding) {
        return program.in(Area.AEROBIC).stream()
                .map(Prescription::exercise)
                .flatMap(old -> instead.computeIfAbsent(old, this::instead).stream()
                        .filter(one -> answered(finding, program.swap(old, one)))
                        .limit(1)
                        .<Remedy>map(one -> new Remedy.Swap(old, one)))
                .findFirst();
    }

    private Optional<Remedy> added(Finding finding) {
        return Stream.concat(sound(), additions(program))
                .filter(one -> answered(finding, program.add(one)))
                .findFirst()
                .map(Remedy.Add::new);
    }

    private Optional<Remedy> traded(Finding finding) {
        return new Spared(program, patient)
                .forATrade()
                .flatMap(old -> additions(program.remove(old))
                        .filter(one -> !one.exercise().equals(old))
                        .filter(one -> answered(finding, program.remove(old).add(one)))
                        .limit(1)
                        .<Remedy>map(one -> new Remedy.Trade(old, one)))
                .findFirst();
    }

    /** What a sound program would have and this one has not. */
    private Stream<Prescription> sound() {
        return adviser
                .suggestions()
                .starting(patient.patient(), patient.history(), patient.painful())
                .program()
                .stream()
                .filter(one -> !program.has(one.exercise()));
    }

    private Stream<Prescription> additions(Program to) {
        return adviser
                .suggestions()
                .additions(patient.patient(), patient.history(), to.prescriptions(), patient.painful())
                .stream();
    }

    private boolean has(Area area) {
        return !program.in(area).isEmpty();
    }

    private boolean answered(Finding finding, Program changed) {
        List<Finding> then = check(changed).toList();
        return then.stream().noneMatch(finding::repeats) && nothingNew(then);
    }

    private boolean says(Program some, Finding finding) {
        return check(some).anyMatch(finding::repeats);
    }

    private boolean nothingNew(Program changed) {
        return nothingNew(check(changed).toList());
    }

    /** Whether nothing is objected to that is not objected to now. */
    private boolean nothingNew(List<Finding> then) {
        return then.stream()
                .filter(Finding::objects)
                .allMatch(one -> now.stream().anyMatch(one::repeats));
    }

    private Stream<Finding> check(Program some) {
        return check.of(some, patient.with(some)).stream();
    }
}
