package org.homestretch.guidance.answer;

import java.util.List;
import java.util.Optional;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.Situation;
import org.homestretch.patient.Presentation;
import org.homestretch.program.Prescription;

/** Answers findings by other doses: only where the finding goes and no rule objects to anything new. */
public final class DoseRemedies {

    /** It speaks of the patient whatever the doses are; it is answered once they are as it asks. */
    private static final String IRRITABLE = "P08";

    private final Guidance guidance;

    public DoseRemedies(Guidance guidance) {
        this.guidance = guidance;
    }

    /** The doses to change about a finding, where that answers it. */
    public Optional<DoseRemedy> answer(
            Presentation patient, History history, List<Prescription> program, Finding finding) {
        Situation on = guidance.situation(patient, history, program);
        return Optional.of(new DoseRemedy(DoseAnswers.of(on, finding)))
                .filter(remedy -> !remedy.changes().isEmpty())
                .filter(remedy -> accepted(on, remedy, finding));
    }

    /** Whether the doses are already as a rule asks that goes on asking. */
    public boolean followed(Presentation patient, History history, List<Prescription> program, Finding finding) {
        return finding.rule().equals(IRRITABLE)
                && DoseAnswers.of(guidance.situation(patient, history, program), finding)
                        .isEmpty();
    }

    private boolean accepted(Situation on, DoseRemedy remedy, Finding finding) {
        List<Finding> before = guidance.check(on.patient(), on.history(), on.program());
        List<Finding> then = guidance.check(on.patient(), on.history(), remedy.in(on.program()));
        boolean gone = finding.rule().equals(IRRITABLE) || then.stream().noneMatch(finding::repeats);
        return gone
                && then.stream()
                        .filter(Finding::objects)
                        .allMatch(one -> before.stream().anyMatch(old -> old.repeats(one) && !one.harderThan(old)));
    }
}
