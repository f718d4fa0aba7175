package org.homestretch.advice;

import java.util.List;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.guidance.Finding;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** Which findings ask for nothing more, because what they ask for has been done. */
final class Followed {

    private final Adviser adviser;
    private final Case patient;
    private final Program program;
    private final List<Finding> all;

    Followed(Adviser adviser, Case patient, Program program, List<Finding> all) {
        this.adviser = adviser;
        this.patient = patient;
        this.program = program;
        this.all = all;
    }

    boolean test(Finding finding) {
        return finding.onEverySheet()
                || finding.pointsOutAFit() && first(finding)
                || adviser.doses().followed(patient.patient(), patient.history(), program.prescriptions(), finding);
    }

    /** Whether nothing stands above it in its group but easing positions and what moves the same way. */
    private boolean first(Finding finding) {
        return finding.exercise().stream()
                .allMatch(exercise -> program.in(exercise.area()).stream()
                        .map(Prescription::exercise)
                        .takeWhile(one -> !one.equals(exercise))
                        .allMatch(one -> one.kind() == Kind.RELIEF || fits(one)));
    }

    private boolean fits(Exercise exercise) {
        return all.stream()
                .anyMatch(one -> one.pointsOutAFit()
                        && one.exercise().filter(exercise::equals).isPresent());
    }
}
