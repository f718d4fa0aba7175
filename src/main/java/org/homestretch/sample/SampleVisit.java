package org.homestretch.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.homestretch.patient.PainScore;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Visit;

/** A visit of an invented patient; the days of the log are ones and noughts, oldest first. */
public record SampleVisit(int ago, int leg, int back, OptionalInt rmdq, String days, String note) {

    Visit visit(UUID patient, LocalDate today, String by) {
        return Visit.on(today.minusDays(ago), patient, by)
                .withLeg(Optional.of(PainScore.of(leg)))
                .withBack(Optional.of(PainScore.of(back)))
                .withRolandMorris(rmdq)
                .withDays(exerciseDays())
                .noted(note);
    }

    private Optional<ExerciseDays> exerciseDays() {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<Boolean> done = days.chars().mapToObj(day -> day == '1').toList();
        return Optional.of(new ExerciseDays(done));
    }
}
