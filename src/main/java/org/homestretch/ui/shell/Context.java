package org.homestretch.ui.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.homestretch.guidance.ScreenState;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Limit;
import org.homestretch.patient.PainScore;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Side;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.Dates;

/** What the strip over Program and Progress says about the patient, so that nobody treats another one by mistake. */
record Context(Patient patient, String ageAndSex, String line, Scores scores, Flags flags, List<String> limits) {

    /** The newest pain scores on record. */
    record Scores(Optional<PainScore> leg, Optional<PainScore> back) {}

    /** How the red-flag screen stands, in words, and the style it is shown in. */
    record Flags(String words, String style) {}

    static Context of(Chart chart, LocalDate today, Thresholds thresholds) {
        Patient patient = chart.patient();
        Episode episode = chart.episode();
        return new Context(
                patient,
                patient.born().ageInWords(today) + " " + patient.sex().name(),
                line(chart, today),
                new Scores(chart.newest(Visit.Scores::leg), chart.newest(Visit.Scores::back)),
                flags(episode, today, ScreenState.of(episode, today, thresholds)),
                episode.circumstances().limits().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Limit::words)
                        .toList());
    }

    private static String line(Chart chart, LocalDate today) {
        var diagnosis = chart.episode().diagnosis();
        String leg = diagnosis.leg() == Side.NONE
                ? ""
                : ", " + diagnosis.leg().words().toLowerCase(Locale.ROOT);
        OptionalLong week = chart.week(today);
        String course = week.isPresent()
                ? " · %s, week %d".formatted(diagnosis.stageOn(today).words(), week.getAsLong())
                : "";
        return diagnosis.main().words() + leg + course;
    }

    private static Flags flags(Episode episode, LocalDate today, ScreenState state) {
        return switch (state) {
            case VALID -> new Flags("No red flags, " + asked(episode, today), "ok");
            case CLEARED -> new Flags("Red flag cleared, " + asked(episode, today), "warn");
            case ABSENT -> new Flags("Not screened", "warn");
            case INCOMPLETE -> new Flags("Screen not finished", "warn");
            case OVERTAKEN -> new Flags("New symptoms, screen again", "warn");
            case TOO_OLD -> new Flags("Screen out of date, " + asked(episode, today), "warn");
            case POSITIVE_WITHOUT_ACTION, POSITIVE_WITH_ACTION -> new Flags(counted(episode, today), "bad");
        };
    }

    private static String asked(Episode episode, LocalDate today) {
        return episode.lastScreen()
                .map(screen -> Dates.near(screen.date(), today))
                .orElse("");
    }

    private static String counted(Episode episode, LocalDate today) {
        int found = episode.lastScreen()
                .map(screen -> screen.uncleared(today).size())
                .orElse(0);
        return found == 1 ? "1 red flag" : found + " red flags";
    }
}
