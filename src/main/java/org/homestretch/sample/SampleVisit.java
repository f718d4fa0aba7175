package org.homestretch.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homestretch.basics.Coded;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.progress.Visit;

/** A visit of an invented patient; the days of the log are ones and noughts, oldest first. */
public record SampleVisit(
        int ago, int leg, int back, OptionalInt rmdq, String days, String note, Optional<SampleReaction> reaction) {

    /** How the exercises went, as the sample file has it. */
    public record SampleReaction(int during, String settled, List<String> signs) {

        private Reaction reaction() {
            Set<Sign> noticed =
                    signs.stream().map(code -> Coded.of(Sign.class, code)).collect(Collectors.toSet());
            return Reaction.NONE
                    .during(Optional.of(PainScore.of(during)))
                    .settling(Optional.of(Coded.of(Settled.class, settled)))
                    .with(noticed);
        }
    }

    Visit visit(UUID patient, LocalDate today, String by) {
        return Visit.on(today.minusDays(ago), patient, by)
                .withLeg(Optional.of(PainScore.of(leg)))
                .withBack(Optional.of(PainScore.of(back)))
                .withRolandMorris(rmdq)
                .withDays(exerciseDays())
                .reacting(reaction.map(SampleReaction::reaction))
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
