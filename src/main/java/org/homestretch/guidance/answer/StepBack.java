package org.homestretch.guidance.answer;

import java.util.Optional;
import org.homestretch.exercise.Dose;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Redosed;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.visit.Change;

/** Puts back what the step from one program to the next raised too far, and leaves the rest of the step. */
final class StepBack {

    private static final int PERCENT = 100;

    private StepBack() {}

    /** The smaller dose a rule on steps would have; nothing where the rule is about something else. */
    static Optional<Redosed> of(Finding finding, Change change, Thresholds thresholds, int weeks) {
        Dose back = switch (finding.rule()) {
            case "A02" -> slower(change, thresholds, Math.max(1, weeks));
            case "G02" -> oneRaised(change);
            default -> change.after().dose();
        };
        return Optional.of(new Redosed(change.after(), back)).filter(Redosed::changes);
    }

    /** As many minutes as may be added in so many weeks. */
    private static Dose slower(Change change, Thresholds thresholds, int weeks) {
        int before = change.before().dose().minutes();
        int share = before * thresholds.of(Threshold.AEROBIC_RISE_PERCENT) * weeks / PERCENT;
        int allowed = before + Math.max(share, thresholds.of(Threshold.AEROBIC_RISE_MINUTES) * weeks);
        Dose now = change.after().dose();
        return now.withMinutes(Math.min(now.minutes(), allowed));
    }

    /** More repetitions stay before more sets, and more sets before more often. */
    private static Dose oneRaised(Change change) {
        Dose was = change.before().dose();
        Dose is = change.after().dose();
        boolean repetitions = is.repetitions() > was.repetitions();
        Dose back = repetitions && is.sets() > was.sets() ? is.withSets(was.sets()) : is;
        boolean raised = repetitions || back.sets() > was.sets();
        return raised
                ? back.withTimesADay(Math.min(is.timesADay(), was.timesADay()))
                        .withDaysAWeek(Math.min(is.daysAWeek(), was.daysAWeek()))
                : back;
    }
}
