package org.homestretch.guidance.rules;

import java.util.Optional;
import org.homestretch.exercise.Bias;
import org.homestretch.guidance.PainLimit;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.exam.Direction;
import org.homestretch.program.SheetFacts;

/** What a take-home sheet takes from its patient: limits of pain, the pains there are, the direction that eases. */
public final class PatientOnSheet {

    private PatientOnSheet() {}

    public static SheetFacts facts(Presentation patient, Thresholds thresholds) {
        var limit = PainLimit.of(patient.symptoms().usual(), thresholds);
        return new SheetFacts(
                limit.easeFrom(),
                limit.stopFrom(),
                patient.pain().leg().points() > 0 || patient.symptoms().legPainBelowKnee(),
                patient.pain().back().points() > 0,
                way(patient.symptoms().easedBy()),
                Optional.of(thresholds.of(Threshold.DONE_WELL)));
    }

    private static Optional<Bias> way(Direction eased) {
        return switch (eased) {
            case FLEXION -> Optional.of(Bias.FLEXION);
            case EXTENSION -> Optional.of(Bias.EXTENSION);
            case LATERAL -> Optional.of(Bias.LATERAL);
            case NONE, NOT_TESTED -> Optional.empty();
        };
    }
}
