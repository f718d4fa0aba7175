package org.homestretch.ui.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Limit;
import org.homestretch.patient.PainScore;
import org.homestretch.patient.Patient;
import org.homestretch.patient.RedFlagScreen;
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

    static Context of(Chart chart, LocalDate today) {
        Patient patient = chart.patient();
        Episode episode = chart.episode();
        return new Context(
                patient,
                patient.ageOn(today) + " " + patient.sex().name(),
                line(chart, today),
                new Scores(chart.newest(Visit.Scores::leg), chart.newest(Visit.Scores::back)),
                episode.lastScreen().map(screen -> flags(screen, today)).orElse(new Flags("Not screened", "warn")),
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

    private static Flags flags(RedFlagScreen screen, LocalDate today) {
        int found = screen.positive().size();
        if (found > 0) {
            return new Flags(found == 1 ? "1 red flag" : found + " red flags", "bad");
        }
        if (screen.stale()) {
            return new Flags("New symptoms, screen again", "warn");
        }
        return screen.complete()
                ? new Flags("No red flags, " + Dates.near(screen.date(), today), "ok")
                : new Flags("Screen not finished", "warn");
    }
}
