package org.homestretch.ui.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Limit;
import org.homestretch.patient.PainScore;
import org.homestretch.patient.Patient;
import org.homestretch.patient.RedFlagScreen;
import org.homestretch.patient.Side;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.Dates;

/** What the strip over Program and Progress says about the patient, so that nobody treats another one by mistake. */
record Context(Patient patient, String ageAndSex, String line, Scores scores, Flags flags, List<String> limits) {

    private static final int DAYS_A_WEEK = 7;

    /** The newest pain scores on record. */
    record Scores(Optional<PainScore> leg, Optional<PainScore> back) {}

    /** How the red-flag screen stands, in words, and the style it is shown in. */
    record Flags(String words, String style) {}

    static Context of(Patient patient, Episode episode, List<Visit> visits, LocalDate today) {
        return new Context(
                patient,
                patient.born().ageInWords(today) + " " + patient.sex().name(),
                line(episode, today),
                new Scores(newest(visits, Visit.Scores::leg), newest(visits, Visit.Scores::back)),
                episode.lastScreen().map(screen -> flags(screen, today)).orElse(new Flags("Not screened", "warn")),
                episode.circumstances().limits().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Limit::words)
                        .toList());
    }

    private static String line(Episode episode, LocalDate today) {
        var diagnosis = episode.diagnosis();
        String leg = diagnosis.leg() == Side.NONE
                ? ""
                : ", " + diagnosis.leg().words().toLowerCase(Locale.ROOT);
        String course = diagnosis.daysOn(today).isPresent()
                ? " · %s, week %d"
                        .formatted(
                                diagnosis.stageOn(today).words(),
                                diagnosis.daysOn(today).getAsLong() / DAYS_A_WEEK + 1)
                : "";
        return diagnosis.main().words() + leg + course;
    }

    private static Optional<PainScore> newest(List<Visit> visits, Function<Visit.Scores, Optional<PainScore>> which) {
        return visits.reversed().stream()
                .map(Visit::scores)
                .map(which)
                .flatMap(Optional::stream)
                .findFirst();
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
