package org.homestretch.guidance;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Stage;
import org.homestretch.program.Prescription;

/** What a rule looks at: the patient, the chart, the program as it stands, and the clinic's thresholds. */
public record Situation(
        Presentation patient,
        History history,
        List<Prescription> program,
        Thresholds thresholds,
        List<Exercise> hamstringStretches) {

    private static final double SECONDS_A_MINUTE = 60;

    /** The same patient with another program. */
    public Situation prescribing(List<Prescription> others) {
        return new Situation(patient, history, List.copyOf(others), thresholds, hamstringStretches);
    }

    public int limit(Threshold threshold) {
        return thresholds.of(threshold);
    }

    /** Whether a condition is the main or a secondary one, or what an operation that was told leads to. */
    public boolean has(Condition condition) {
        var course = patient.course();
        return course.has(condition)
                || condition.operation().filter(course::had).isPresent();
    }

    public boolean has(HealthProblem problem) {
        return patient.circumstances().problems().contains(problem);
    }

    /** As a condition, as a health problem, or by a trimester that is recorded. */
    public boolean pregnant() {
        return has(Condition.PREGNANCY)
                || has(HealthProblem.PREGNANCY_T2PLUS)
                || patient.course().trimester().isPresent();
    }

    public boolean in(Stage stage) {
        return patient.course().stage() == stage;
    }

    public boolean conditioned(Conditioning level) {
        return patient.circumstances().assumedConditioning() == level;
    }

    public int worstPain() {
        return patient.pain().worst();
    }

    public boolean irritable() {
        return patient.symptoms().assumedIrritability() == Irritability.HIGH;
    }

    public boolean older() {
        return patient.person().oldest() >= limit(Threshold.OLDER_FROM);
    }

    public boolean painBelowKnee() {
        return patient.symptoms().legPainBelowKnee();
    }

    /** As tested, or as recorded among the health problems. */
    public boolean legRaisePositive() {
        return has(HealthProblem.SLR_POSITIVE);
    }

    public boolean firstProgram() {
        return patient.plan().firstProgram();
    }

    public int counted() {
        return (int) program.stream().filter(Prescription::counted).count();
    }

    public boolean any(Predicate<Exercise> kind) {
        return program.stream().map(Prescription::exercise).anyMatch(kind);
    }

    public Set<Area> countedAreas() {
        return program.stream()
                .filter(Prescription::counted)
                .map(Prescription::area)
                .collect(Collectors.toSet());
    }

    /** Minutes a day at counted exercises, rounded to the nearest whole as the builder shows them. */
    public int activeMinutes() {
        return (int) Math.round(
                program.stream().mapToInt(Prescription::activeSeconds).sum() / SECONDS_A_MINUTE);
    }
}
