package org.homestretch.advice;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.DoseRemedies;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.answer.NextVersion;
import org.homestretch.guidance.suggest.Maintenance;
import org.homestretch.guidance.suggest.Replacements;
import org.homestretch.guidance.suggest.Steps;
import org.homestretch.guidance.suggest.Suggestions;
import org.homestretch.guidance.visit.FollowUp;
import org.homestretch.guidance.visit.VisitReview;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;

/** All that the guidance can be asked: what is wrong with a program, what would be right, and what to begin with. */
public record Adviser(
        Guidance guidance,
        Suggestions suggestions,
        Steps steps,
        NextVersion nextVersion,
        DoseRemedies doses,
        Replacements replacements,
        Maintenance maintenance) {

    /** The thresholds are asked for anew at every check. */
    public static Adviser of(Library library, Supplier<Thresholds> thresholds) {
        var guidance = new Guidance(library, thresholds);
        var suggestions = new Suggestions(guidance, library);
        return new Adviser(
                guidance,
                suggestions,
                new Steps(guidance, library),
                new NextVersion(guidance),
                new DoseRemedies(guidance),
                new Replacements(guidance, suggestions, library),
                new Maintenance(guidance, library));
    }

    public Thresholds thresholds() {
        return guidance.thresholds();
    }

    /** Everything the rules say of a program for this patient, whatever was done about it. */
    public List<Finding> check(Case patient, List<Prescription> program) {
        return guidance.check(patient.patient(), patient.history(), program);
    }

    /** What is said of an exercise by itself, at its usual dose. */
    public List<Finding> of(Case patient, Exercise exercise) {
        return of(patient, Prescription.usual(exercise, patient.painful()));
    }

    List<Finding> of(Case patient, Prescription prescription) {
        return guidance.of(patient.patient(), patient.history(), prescription);
    }

    /** What there is to look at on the newest visit; nothing before a visit follows a program that was handed out. */
    public Optional<FollowUp> newestVisit(Chart chart, ZoneId zone) {
        return VisitReview.of(chart, zone, thresholds());
    }

    /** What the rules say at a visit, hardest first; nothing is suggested while a stop stands. */
    public List<Finding> at(FollowUp visit) {
        List<Finding> found = guidance.followUp(visit);
        boolean stopped = !visit.patient().screening().positive().isEmpty()
                || found.stream().anyMatch(Finding::stops);
        return found.stream().filter(one -> one.objects() || !stopped).toList();
    }

    /** The few easy exercises of a program for a flare-up; none where nothing fits this patient now. */
    public List<Prescription> flareUp(Case patient, Program program) {
        return maintenance.flareUp(patient.patient(), patient.history(), program.inOrder(), patient.painful());
    }
}
