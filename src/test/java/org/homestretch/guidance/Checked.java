package org.homestretch.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.visit.FollowUp;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.testing.PresentationBuilder;

/** A program that was checked, and what may be said about the findings. */
public final class Checked {

    public static final Library EVERYTHING = Catalogue.everything();
    public static final Guidance GUIDANCE = new Guidance(EVERYTHING, Thresholds.USUAL);

    private final List<Finding> findings;

    private Checked(List<Finding> findings) {
        this.findings = findings;
    }

    /** Exercises at their usual dose, on both sides. */
    public static Checked check(PresentationBuilder patient, String... exercises) {
        return check(patient, History.NONE, exercises);
    }

    public static Checked check(PresentationBuilder patient, History history, String... exercises) {
        return new Checked(GUIDANCE.check(patient.build(), history, program(exercises)));
    }

    public static Checked checkDosed(PresentationBuilder patient, Prescription... program) {
        return new Checked(GUIDANCE.check(patient.build(), List.of(program)));
    }

    public static Checked followUp(FollowUp visit) {
        return new Checked(GUIDANCE.followUp(visit));
    }

    public static List<Prescription> program(String... exercises) {
        return Arrays.stream(exercises).map(Checked::usual).toList();
    }

    public static Prescription usual(String exercise) {
        return Prescription.usual(EVERYTHING.get(exercise), Side.BOTH);
    }

    /** Of the whole program. */
    public Checked finds(String rule, Severity severity) {
        assertThat(of(rule)).contains(line(rule, severity, "-"));
        return this;
    }

    public Checked finds(String rule, Severity severity, String exercise) {
        assertThat(of(rule)).contains(line(rule, severity, exercise));
        return this;
    }

    public Checked isSilentOn(String rule) {
        assertThat(of(rule)).isEmpty();
        return this;
    }

    /** Silent on the exercise, or on the whole program where it is "-". */
    public Checked isSilentOn(String rule, String exercise) {
        assertThat(of(rule)).filteredOn(line -> line.endsWith(" " + exercise)).isEmpty();
        return this;
    }

    public Checked says(String rule, String words) {
        assertThat(findings)
                .filteredOn(found -> found.rule().equals(rule))
                .extracting(Finding::reason)
                .anyMatch(reason -> reason.contains(words));
        return this;
    }

    private List<String> of(String rule) {
        return findings.stream()
                .filter(found -> found.rule().equals(rule))
                .map(found -> line(rule, found.severity(), name(found.exercise())))
                .toList();
    }

    private static String name(Optional<Exercise> exercise) {
        return exercise.map(Exercise::id).orElse("-");
    }

    private static String line(String rule, Severity severity, String exercise) {
        return rule + " " + severity + " " + exercise;
    }
}
