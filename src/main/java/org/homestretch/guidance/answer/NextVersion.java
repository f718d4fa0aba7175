package org.homestretch.guidance.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Redosed;
import org.homestretch.guidance.visit.Change;
import org.homestretch.guidance.visit.FollowUp;
import org.homestretch.guidance.visit.TreatmentSoFar;
import org.homestretch.patient.Presentation;
import org.homestretch.program.Prescription;

/** What the rules say of the step from the program a patient has to the one being written after it. */
public final class NextVersion {

    /** Those that need no visit: how fast doses grow, and where aerobic time may go. */
    private static final Set<String> ON_DOSES = Set.of("A02", "A03", "G02", "G05");

    private final Guidance guidance;

    public NextVersion(Guidance guidance) {
        this.guidance = guidance;
    }

    /** A program and the one after it, so many weeks after the earlier one was handed out. */
    public record Versions(List<Prescription> before, List<Prescription> now, int weeks) {

        public Versions {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }

        private List<Change> changes() {
            return now.stream()
                    .flatMap(after -> before.stream()
                            .filter(old -> old.exercise().equals(after.exercise()))
                            .map(old -> Change.of(old, after)))
                    .toList();
        }
    }

    public List<Finding> findings(Presentation patient, Versions versions) {
        int weeks = versions.weeks();
        var nobodyAsked = new TreatmentSoFar.Adherence(0, 0);
        var journey = new TreatmentSoFar(
                patient.course().stage(),
                weeks,
                weeks,
                nobodyAsked,
                TreatmentSoFar.Phase.TREATMENT,
                TreatmentSoFar.Recovery.NONE);
        var visit = new FollowUp(patient, versions.now(), List.of(), versions.changes(), journey, FollowUp.Scores.NONE);
        return guidance.followUp(visit).stream()
                .filter(finding -> ON_DOSES.contains(finding.rule()))
                .toList();
    }

    /** The doses that take back what one of these findings is about. */
    public Optional<DoseRemedy> answer(Versions versions, Finding finding) {
        List<Redosed> back = versions.changes().stream()
                .filter(change -> finding.exercise()
                        .filter(change.after().exercise()::equals)
                        .isPresent())
                .flatMap(change -> StepBack.of(finding, change, guidance.thresholds(), versions.weeks()).stream())
                .toList();
        return Optional.of(new DoseRemedy(back)).filter(remedy -> !back.isEmpty());
    }
}
