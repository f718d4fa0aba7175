package org.homestretch.advice;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Bias;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Flag;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Surplus;
import org.homestretch.guidance.suggest.Slot;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** Which exercises of a program can be spared, the least needed first. */
record Spared(Program program, Case patient) {

    /** What may be given up for something else: never the only one of its area or of what it is for. */
    Stream<Exercise> forATrade() {
        return inOrder().filter(this::replaced);
    }

    /** What could be taken out about a finding: what it speaks of; those that others make up for come first. */
    Stream<Exercise> about(Finding finding) {
        Predicate<Exercise> spokenOf = spokenOf(finding.surplus());
        return inOrder().filter(spokenOf).sorted(comparing((Exercise one) -> !replaced(one)));
    }

    /** From the fullest area, and there from the end. */
    private Stream<Exercise> inOrder() {
        Map<Area, Long> sizes =
                program.prescriptions().stream().collect(Collectors.groupingBy(Prescription::area, counting()));
        return program.inOrder().reversed().stream()
                .filter(Prescription::counted)
                .sorted(comparing((Prescription one) -> sizes.get(one.area())).reversed())
                .map(Prescription::exercise);
    }

    private boolean replaced(Exercise one) {
        List<Exercise> others = program.prescriptions().stream()
                .map(Prescription::exercise)
                .filter(other -> !other.equals(one))
                .toList();
        return others.stream().anyMatch(other -> other.area() == one.area())
                && Slot.byWhatTheyTrain()
                        .filter(slot -> slot.fits(one))
                        .allMatch(slot -> others.stream().anyMatch(slot::fits));
    }

    private Predicate<Exercise> spokenOf(Surplus surplus) {
        return switch (surplus) {
            case ALIKE -> this::oneOfMostAlike;
            case NEW -> patient.history().newAtThisVisit()::contains;
            case BENDING_FULLY -> Spared::bendsFully;
            case ANY -> one -> true;
        };
    }

    private boolean oneOfMostAlike(Exercise one) {
        return alike(one)
                == program.prescriptions().stream()
                        .map(Prescription::exercise)
                        .filter(other -> other.area() != Area.AEROBIC)
                        .mapToLong(this::alike)
                        .max()
                        .orElse(0);
    }

    private long alike(Exercise one) {
        return program.prescriptions().stream()
                .map(Prescription::exercise)
                .filter(other -> other.kind() == one.kind()
                        && other.movement().mainMuscle() == one.movement().mainMuscle())
                .count();
    }

    private static boolean bendsFully(Exercise one) {
        Bias bias = one.movement().bias();
        return one.has(Flag.END_RANGE) && (bias == Bias.FLEXION || bias == Bias.EXTENSION);
    }
}
