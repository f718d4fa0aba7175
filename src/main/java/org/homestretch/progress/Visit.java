package org.homestretch.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.walking.WalkingPlan;

/** What was recorded at one visit; what was not asked is absent. */
public record Visit(
        UUID id,
        UUID patient,
        LocalDate date,
        Scores scores,
        Optional<ExerciseDays> days,
        Optional<Reaction> reaction,
        Optional<Questionnaires> questionnaires,
        Optional<WalkingPlan> walking,
        Notes notes) {

    private static final RoomWords WORDS = RoomWords.of(Visit.class);

    /** Pain 0-10 of leg and back, worst in 24 hours, and the Roland-Morris total 0-24. */
    public record Scores(Optional<PainScore> leg, Optional<PainScore> back, OptionalInt rolandMorris) {

        public static final Scores NONE = new Scores(Optional.empty(), Optional.empty(), OptionalInt.empty());

        public Scores {
            rolandMorris.ifPresent(total -> Require.inRange(() -> WORDS.say("score.roland.morris"), total, 0, 24));
        }
    }

    /** What the clinician wrote down, and who it was. */
    public record Notes(String text, String by) {}

    public static Visit on(LocalDate date, UUID patient, String by) {
        return new Visit(
                UUID.randomUUID(),
                patient,
                date,
                Scores.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Notes("", by));
    }

    /** Whether nothing at all was recorded. */
    public boolean blank() {
        return scores.equals(Scores.NONE)
                && days.isEmpty()
                && reaction.isEmpty()
                && questionnaires.isEmpty()
                && walking.isEmpty()
                && notes.text().isBlank();
    }

    public Visit withLeg(Optional<PainScore> leg) {
        return with(new Scores(leg, scores.back, scores.rolandMorris));
    }

    public Visit withBack(Optional<PainScore> back) {
        return with(new Scores(scores.leg, back, scores.rolandMorris));
    }

    public Visit withRolandMorris(OptionalInt total) {
        return with(new Scores(scores.leg, scores.back, total));
    }

    public Visit withDays(Optional<ExerciseDays> done) {
        return new Visit(id, patient, date, scores, done, reaction, questionnaires, walking, notes);
    }

    /** With how the exercises went; a reaction that says nothing counts as not asked. */
    public Visit reacting(Optional<Reaction> taken) {
        return new Visit(
                id,
                patient,
                date,
                scores,
                days,
                taken.filter(one -> !one.equals(Reaction.NONE)),
                questionnaires,
                walking,
                notes);
    }

    /** With totals of questionnaires; none at all counts as not asked. */
    public Visit answering(Optional<Questionnaires> totals) {
        Optional<Questionnaires> asked = totals.filter(one -> !one.equals(Questionnaires.NONE));
        return new Visit(id, patient, date, scores, days, reaction, asked, walking, notes);
    }

    /** With the plan by weeks as it was made or changed at this visit. */
    public Visit walking(Optional<WalkingPlan> planned) {
        return new Visit(id, patient, date, scores, days, reaction, questionnaires, planned, notes);
    }

    public Visit noted(String text) {
        return new Visit(id, patient, date, scores, days, reaction, questionnaires, walking, new Notes(text, notes.by));
    }

    private Visit with(Scores changed) {
        return new Visit(id, patient, date, changed, days, reaction, questionnaires, walking, notes);
    }
}
