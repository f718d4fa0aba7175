package org.homestretch.guidance;

import java.util.List;
import java.util.Set;
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

    /** So many weeks after the earlier one was handed out. */
    public List<Finding> findings(Presentation patient, List<Prescription> before, List<Prescription> now, int weeks) {
        var nobodyAsked = new Journey.Adherence(0, 0);
        var journey = new Journey(
                patient.course().stage(), weeks, weeks, nobodyAsked, Journey.Phase.TREATMENT, Journey.Recovery.NONE);
        List<Change> changes = now.stream()
                .flatMap(after -> before.stream()
                        .filter(old -> old.exercise().equals(after.exercise()))
                        .map(old -> Change.of(old, after)))
                .toList();
        return guidance.followUp(new FollowUp(patient, now, List.of(), changes, journey, FollowUp.Scores.NONE)).stream()
                .filter(finding -> ON_DOSES.contains(finding.rule()))
                .toList();
    }
}
