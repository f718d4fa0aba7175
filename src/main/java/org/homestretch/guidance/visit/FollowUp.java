package org.homestretch.guidance.visit;

import java.util.List;
import org.homestretch.patient.Presentation;
import org.homestretch.program.Prescription;

/** What a follow-up visit knows: the patient today, how it went, and the program planned from here. */
public record FollowUp(
        Presentation patient,
        List<Prescription> planned,
        List<Response> responses,
        List<Change> changes,
        TreatmentSoFar journey,
        Scores scores) {

    /** The scores over time, and those of the questionnaires on worry and fear. */
    public record Scores(ScoresThenAndNow trend, Screeners screeners) {

        public static final Scores NONE = new Scores(ScoresThenAndNow.NONE, Screeners.NONE);
    }

    public FollowUp {
        planned = List.copyOf(planned);
        responses = List.copyOf(responses);
        changes = List.copyOf(changes);
    }

    ScoresThenAndNow trend() {
        return scores.trend();
    }

    int aerobicMinutesAWeek() {
        return planned.stream()
                .map(Prescription::dose)
                .mapToInt(dose -> dose.minutes() * dose.timesADay() * dose.daysAWeek())
                .sum();
    }
}
