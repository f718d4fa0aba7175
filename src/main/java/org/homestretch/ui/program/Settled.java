package org.homestretch.ui.program;

import java.util.List;
import java.util.Set;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Kind;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.RedFlagAdvice;
import org.homestretch.patient.RedFlag;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** Which findings ask for nothing more, because what they ask for has been done. */
final class Settled {

    private static final String SCREEN_MISSING = "S13";
    /** The warning signs and the pain rule are on every sheet. */
    private static final String WARNING_SIGNS = "S16";

    private static final String EASES = "D05";

    private final Answers answers;
    private final Facts facts;
    private final Program program;
    private final List<Finding> all;

    Settled(Answers answers, Facts facts, Program program, List<Finding> all) {
        this.answers = answers;
        this.facts = facts;
        this.program = program;
        this.all = all;
    }

    boolean test(Finding finding) {
        return screened(finding)
                || finding.rule().equals(WARNING_SIGNS)
                || finding.rule().equals(EASES) && first(finding)
                || answers.doses().followed(facts.patient(), facts.history(), program.prescriptions(), finding);
    }

    /** Once the screen holds nothing back, its questions and the action written down have answered these rules. */
    private boolean screened(Finding finding) {
        Set<RedFlag> raised = facts.patient().screening().positive();
        return !facts.screen().holds()
                && (finding.rule().equals(SCREEN_MISSING)
                        || RedFlagAdvice.of(raised).stream()
                                .anyMatch(flag -> flag.rule().equals(finding.rule())));
    }

    /** Whether nothing stands above it in its group but easing positions and what moves the same way. */
    private boolean first(Finding finding) {
        return finding.exercise().stream()
                .allMatch(exercise -> program.in(exercise.area()).stream()
                        .map(Prescription::exercise)
                        .takeWhile(one -> !one.equals(exercise))
                        .allMatch(one -> one.kind() == Kind.RELIEF || eases(one)));
    }

    private boolean eases(Exercise exercise) {
        return all.stream()
                .anyMatch(one -> one.rule().equals(EASES)
                        && one.exercise().filter(exercise::equals).isPresent());
    }
}
