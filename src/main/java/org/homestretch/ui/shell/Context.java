package org.homestretch.ui.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.control.ScreenTag;

/** What the strip over Program and Progress says about the patient, so that nobody treats another one by mistake. */
record Context(Patient patient, String ageAndSex, String line, Scores scores, ScreenTag flags, List<String> limits) {

    private static final RoomWords WORDS = RoomWords.of(Context.class);

    /** The newest pain scores on record. */
    record Scores(Optional<PainScore> leg, Optional<PainScore> back) {}

    static Context of(Chart chart, LocalDate today, Thresholds thresholds) {
        Patient patient = chart.patient();
        Episode episode = chart.episode();
        return new Context(
                patient,
                patient.born().ageInWords(today) + " " + patient.sex().name(),
                line(chart, today),
                new Scores(chart.newest(Visit.Scores::leg), chart.newest(Visit.Scores::back)),
                ScreenTag.of(episode.lastScreen(), today, thresholds),
                episode.circumstances().limits().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Limit::words)
                        .toList());
    }

    private static String line(Chart chart, LocalDate today) {
        var diagnosis = chart.episode().diagnosis();
        String what = diagnosis.leg() == Side.NONE
                ? diagnosis.main().words()
                : WORDS.say(
                        "context.side",
                        diagnosis.main().words(),
                        diagnosis.leg().words().toLowerCase(Locale.ROOT));
        OptionalLong week = chart.week(today);
        return week.isPresent()
                ? WORDS.say("context.week", what, diagnosis.stageOn(today).words(), week.getAsLong())
                : what;
    }
}
