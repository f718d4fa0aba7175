package org.homestretch.command.acts;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.command.files.PatientFields;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;

/** A red-flag screen as a case tells it: asked so many days ago, yes to these flags and no to all others. */
record ScreenTold(PatientFields read, Office office) {

    /** An empty list without the day it was asked says nothing: a case without that day was never screened. */
    Episode in(Episode episode) {
        Set<RedFlag> found = read.redFlags();
        OptionalLong age = read.screenAge();
        if (age.isEmpty() && found.isEmpty()) {
            return episode;
        }
        LocalDate today = office.today();
        LocalDate day = today.minusDays(age.orElse(0));
        refuseOlder(episode, day);
        return day.equals(today)
                ? episode.screened(today, office.user(), found)
                : episode.screened(RedFlagScreen.clear(day, office.user()).answered(found));
    }

    /** What was asked earlier must not stand above what was found since. */
    private void refuseOlder(Episode episode, LocalDate day) {
        episode.lastScreen().ifPresent(last -> {
            LocalDate newest = last.newSymptoms().orElse(last.date());
            if (day.isBefore(newest)) {
                throw read.fields()
                        .wrong(
                                "screen_age_days",
                                "means " + day + ", but the record knows more since: " + newest
                                        + ". Ask the questions again and use 'screen'");
            }
        });
    }
}
