package org.homestretch.guidance;

import java.util.Optional;
import org.homestretch.patient.episode.PainScore;

/** From which pain a patient eases off, and from which it is too much: by what is usual for them and the clinic's numbers. */
public record PainLimit(Optional<PainScore> usual, int easeFrom, int stopFrom) {

    private static final int WORST = 10;
    private static final int NEARLY_WORST = 9;

    /** Unless the usual pain is known, the clinic's numbers hold as they are; the worst pain is always too much. */
    public static PainLimit of(Optional<PainScore> usual, Thresholds thresholds) {
        int least = thresholds.of(Threshold.GREEN_TOP) + 1;
        int amber = thresholds.of(Threshold.AMBER_TOP) - thresholds.of(Threshold.GREEN_TOP);
        int above = usual.map(pain -> pain.points() + thresholds.of(Threshold.RISE_TOP) + 1)
                .orElse(0);
        int easeFrom = Math.max(least, Math.min(NEARLY_WORST, above));
        return new PainLimit(usual, easeFrom, Math.min(WORST, easeFrom + amber));
    }

    public boolean eases(PainScore now) {
        return now.points() >= easeFrom;
    }

    /** Where pain is at its worst nearly always, any more of it is too much. */
    public boolean stops(PainScore now) {
        boolean more = usual.filter(pain -> pain.points() >= NEARLY_WORST && now.points() > pain.points())
                .isPresent();
        return now.points() >= stopFrom || more;
    }
}
