package org.homestretch.guidance;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Condition;
import org.homestretch.patient.Conditioning;
import org.homestretch.patient.HealthProblem;
import org.homestretch.patient.Irritability;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.Stage;
import org.homestretch.program.Prescription;

/** What a rule looks at: the patient, the chart, the program as it stands, and the clinic's thresholds. */
record Situation(
        Presentation patient,
        History history,
        List<Prescription> program,
        Thresholds thresholds,
        List<Exercise> hamstringStretches) {

    private static final double SECONDS_A_MINUTE = 60;

    /** The same patient with another program. */
    Situation prescribing(List<Prescription> others) {
        return new Situation(patient, history, List.copyOf(others), thresholds, hamstringStretches);
    }

    int limit(Threshold threshold) {
        return thresholds.of(threshold);
    }

    /** Whether a condition is the main or a secondary one. */
    boolean has(Condition condition) {
        return patient.course().has(condition);
    }

    boolean has(HealthProblem problem) {
        return patient.circumstances().problems().contains(problem);
    }

    boolean pregnant() {
        return has(Condition.PREGNANCY) || has(HealthProblem.PREGNANCY_T2PLUS);
    }

    boolean in(Stage stage) {
        return patient.course().stage() == stage;
    }

    boolean conditioned(Conditioning level) {
        return patient.circumstances().assumedConditioning() == level;
    }

    int worstPain() {
        return patient.pain().worst();
    }

    boolean irritable() {
        return patient.symptoms().assumedIrritability() == Irritability.HIGH;
    }

    boolean older() {
        return patient.person().oldest() >= limit(Threshold.OLDER_FROM);
    }

    boolean painBelowKnee() {
        return patient.symptoms().legPainBelowKnee();
    }

    boolean legRaisePositive() {
        return patient.examination().slrPositive();
    }

    boolean firstProgram() {
        return patient.plan().firstProgram();
    }

    int counted() {
        return (int) program.stream().filter(Prescription::counted).count();
    }

    boolean any(Predicate<Exercise> kind) {
        return program.stream().map(Prescription::exercise).anyMatch(kind);
    }

    Set<Area> countedAreas() {
        return program.stream()
                .filter(Prescription::counted)
                .map(Prescription::area)
                .collect(Collectors.toSet());
    }

    /** Minutes a day at counted exercises, rounded to the nearest whole as the builder shows them. */
    int activeMinutes() {
        return (int) Math.round(
                program.stream().mapToInt(Prescription::activeSeconds).sum() / SECONDS_A_MINUTE);
    }
}
