package org.homestretch.guidance.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.homestretch.guidance.Checked;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Program;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Ease;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.Test;

/** What visits say of a program that was handed out on the first of March. */
class ReviewTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Reaction FINE = Reaction.NONE
            .during(Optional.of(PainScore.of(2)))
            .settling(Optional.of(Settled.WITHIN_A_DAY))
            .with(Set.of(Sign.GOOD_FORM));
    private static final int TRIES = 2000;

    private final Program program =
            Program.first(UUID.randomUUID()).prescribing(Checked.program("bridge", "prone-press-up", "bird-dog"));

    @Test
    void twoAnswersAreEnoughForGreen() {
        assertThat(Light.of(FINE.with(Set.of()), Optional.empty(), Thresholds.USUAL))
                .contains(Light.GREEN);
        assertThat(Light.of(FINE.settling(Optional.empty()), Optional.empty(), Thresholds.USUAL))
                .isEmpty();
        assertThat(Light.of(FINE.during(Optional.empty()), Optional.empty(), Thresholds.USUAL))
                .isEmpty();
    }

    @Test
    void aBadSignAloneIsRedAndAGoodOneAloneSaysNothing() {
        for (Sign sign : Sign.values()) {
            assertThat(Light.of(Reaction.NONE.with(Set.of(sign)), Optional.empty(), Thresholds.USUAL))
                    .as(sign.words())
                    .isEqualTo(sign.good() ? Optional.empty() : Optional.of(Light.RED));
        }
    }

    @Test
    void worseAnswersNeverGiveABetterLight() {
        var random = new Random(20_261_122);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Reaction one = any(random);
            Reaction worse = worse(one, random);

            assertThat(light(worse)).as(one + " made worse: " + worse).isGreaterThanOrEqualTo(light(one));
        }
    }

    @Test
    void everyExerciseGetsTheAnswerOfTheWholeUnlessItWentItsOwnWay() {
        var random = new Random(7);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Reaction whole = any(random);
            Ease ease = Ease.values()[random.nextInt(Ease.values().length)];
            var exercise = program.prescriptions().get(random.nextInt(3)).exercise();

            var responses =
                    review(visit(7, whole.with(exercise, Optional.of(ease)))).responses();

            assertThat(responses).hasSize(3).allSatisfy(response -> {
                boolean apart = response.prescription().exercise().equals(exercise);
                Light expected = apart ? lightOf(ease) : light(whole);
                assertThat(response.light(Thresholds.USUAL)).isEqualTo(expected);
                assertThat(response.stops())
                        .isEqualTo(
                                apart
                                        ? ease == Ease.SPREAD
                                        : whole.signs().stream().anyMatch(Sign::stops));
            });
        }
    }

    @Test
    void anAnswerFromBeforeTheProgramOrOneThatTellsTooLittleIsNoAnswer() {
        assertThat(review(visit(0, FINE)).responses()).isEmpty();
        assertThat(review(visit(7, Reaction.NONE.with(Set.of(Sign.GOOD_FORM)))).responses())
                .isEmpty();
        assertThat(review(visit(7, FINE)).responses()).hasSize(3);
    }

    @Test
    void aFullWeekOrTwoGoodReviewsAreNeededToStepUp() {
        assertThat(ready(visit(4, FINE).withDays(days(4, 4)))).isFalse();
        assertThat(ready(visit(7, FINE).withDays(days(7, 7)))).isTrue();
        assertThat(ready(visit(7, FINE).withDays(days(5, 7)))).isFalse();
        assertThat(ready(visit(3, FINE).withDays(days(3, 3)), visit(6, FINE).withDays(days(3, 3))))
                .isTrue();
        assertThat(ready(visit(7, FINE.with(Set.of())).withDays(days(7, 7)))).isFalse();
        assertThat(ready(visit(7, FINE))).as("nobody knows how often").isFalse();
    }

    @Test
    void daysWithoutLegPainCountFromTheFirstVisitThatFoundNone() {
        assertThat(calmDays(leg(1, 4), leg(5, 0), leg(9, 0))).isEqualTo(4);
        assertThat(calmDays(leg(1, 4), leg(5, 0))).isZero();
        assertThat(calmDays(leg(1, 0), leg(5, 0))).as("the leg never hurt").isZero();
        assertThat(calmDays(leg(1, 4), leg(5, 0), leg(9, 2))).isZero();
    }

    private int calmDays(Visit... visits) {
        var all = new ArrayList<>(List.of(visits));
        all.set(all.size() - 1, all.getLast().reacting(Optional.of(FINE)));
        return review(all.toArray(Visit[]::new)).responses().getFirst().done().daysWithoutLegPain();
    }

    private boolean ready(Visit... visits) {
        return review(visits).responses().stream().allMatch(one -> one.readyToStepUp(Thresholds.USUAL));
    }

    private Review review(Visit... visits) {
        return new Review(new HandedOut(program, FIRST), List.of(visits), Optional.empty(), Thresholds.USUAL);
    }

    private Visit leg(int day, int points) {
        return Visit.on(FIRST.plusDays(day), program.patient(), "NB").withLeg(Optional.of(PainScore.of(points)));
    }

    private Visit visit(int day, Reaction reaction) {
        return Visit.on(FIRST.plusDays(day), program.patient(), "NB").reacting(Optional.of(reaction));
    }

    private static Optional<ExerciseDays> days(int done, int outOf) {
        var days = new BitSet();
        days.set(0, done);
        return Optional.of(ExerciseDays.of(days, outOf));
    }

    private static Light light(Reaction reaction) {
        return Light.of(reaction, Optional.empty(), Thresholds.USUAL).orElseThrow();
    }

    private static Light lightOf(Ease ease) {
        return switch (ease) {
            case FINE -> Light.GREEN;
            case SORE -> Light.AMBER;
            case TOO_MUCH, SPREAD -> Light.RED;
        };
    }

    private static Reaction any(Random random) {
        var signs = EnumSet.noneOf(Sign.class);
        for (Sign sign : Sign.values()) {
            if (random.nextInt(6) == 0) {
                signs.add(sign);
            }
        }
        return Reaction.NONE
                .during(Optional.of(PainScore.of(random.nextInt(11))))
                .settling(Optional.of(Settled.values()[random.nextInt(3)]))
                .with(signs);
    }

    private static Reaction worse(Reaction one, Random random) {
        int pain = one.during().orElseThrow().points();
        int settled = one.settled().orElseThrow().ordinal();
        var signs = new HashSet<>(one.signs());
        signs.add(Sign.values()[random.nextInt(Sign.values().length)]);
        return one.during(Optional.of(PainScore.of(pain + random.nextInt(11 - pain))))
                .settling(Optional.of(Settled.values()[settled + random.nextInt(3 - settled)]))
                .with(signs);
    }
}
