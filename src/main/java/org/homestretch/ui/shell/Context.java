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
import org.homestretch.patient.episode.Surgery;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.control.ScreenTag;

/** What the strip over Program and Progress says about the patient, so that nobody treats another one by mistake. */
record Context(Patient patient, String ageAndSex, String line, Scores scores, ScreenTag flags, List<String> limits) {

    private static final RoomWords WORDS = RoomWords.of(Context.class);

    private static final int WEEK = 7;
    private static final int FRESH_DAYS = 14;

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
        Optional<String> when = diagnosis.surgery().isPresent()
                ? diagnosis.surgery().map(surgery -> since(surgery, today))
                : week(chart, today);
        return when.map(since -> WORDS.say("context.since", what, since)).orElse(what);
    }

    private static Optional<String> week(Chart chart, LocalDate today) {
        OptionalLong week = chart.week(today);
        return week.isPresent()
                ? Optional.of(WORDS.say(
                        "context.week",
                        chart.episode().diagnosis().stageOn(today).words(),
                        week.getAsLong()))
                : Optional.empty();
    }

    /** What was operated on is counted from that day. */
    private static String since(Surgery surgery, LocalDate today) {
        OptionalLong days = surgery.daysOn(today);
        if (days.isEmpty()) {
            return WORDS.say("context.undated");
        }
        boolean fresh = days.getAsLong() < FRESH_DAYS;
        return fresh
                ? WORDS.count("context.days", days.getAsLong())
                : WORDS.count("context.weeks", days.getAsLong() / WEEK);
    }
}
