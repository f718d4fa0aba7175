package org.homestretch.guidance.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.guidance.Checked.EVERYTHING;
import static org.homestretch.guidance.Checked.GUIDANCE;
import static org.homestretch.guidance.Checked.usual;
import static org.homestretch.guidance.ResponseBuilder.to;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.List;
import org.homestretch.exercise.Dose;
import org.homestretch.guidance.Checked;
import org.homestretch.guidance.History;
import org.homestretch.guidance.ResponseBuilder;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.suggest.ProgramStep.Move;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.program.Prescription;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.testing.PresentationBuilder;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final Steps steps = new Steps(GUIDANCE, EVERYTHING);

    @Test
    void aGoodResponseAddsRepetitionsFirst() {
        ProgramStep step = next(to("bridge"));

        assertThat(step.move()).isEqualTo(Move.PROGRESS);
        assertThat(after(step)).isEqualTo("bridge 2x12x5");
    }

    @Test
    void thenSetsThenTheHarderExercise() {
        Prescription bridge = usual("bridge");

        assertThat(after(next(to(bridge.dosed(new Dose(2, 14, 5, 1, 6, 0)))))).isEqualTo("bridge 3x14x5");
        assertThat(after(next(to(bridge.dosed(new Dose(3, 14, 5, 1, 6, 0)))))).isEqualTo("bridge-band 2x10x5");
    }

    @Test
    void aStretchIsNotGivenMoreSetsButTheHarderStretchOnTheSameSide() {
        Prescription stretch = usual("hamstring-supine-90-90").on(Side.LEFT);

        ProgramStep step = next(to(stretch.dosed(stretch.dose().withRepetitions(14))));

        assertThat(after(step)).isEqualTo("hamstring-supine-towel 1x3x30");
        assertThat(step.after().orElseThrow().side()).isEqualTo(Side.LEFT);
    }

    @Test
    void aHarderExerciseThatDoesNotSuitThePatientIsNotTaken() {
        Prescription elbows = usual("prone-on-elbows");

        ProgramStep step = next(
                patient().with(Condition.SPINAL_STENOSIS),
                to(elbows.dosed(elbows.dose().withRepetitions(14))));

        assertThat(step.move()).isEqualTo(Move.HOLD);
        assertThat(step.after()).contains(step.before());
    }

    @Test
    void walksGrowByFiveMinutesUpToHalfAnHour() {
        assertThat(minutesAfter(20, true)).isEqualTo(25);
        assertThat(minutesAfter(28, true)).isEqualTo(30);
        assertThat(next(walk(30)).after().orElseThrow().exercise().id()).isEqualTo("walk-brisk");
        assertThat(next(walk(45)).after().orElseThrow().exercise().id()).isEqualTo("walk-brisk");
    }

    @Test
    void aBadResponseCutsTheDoseByAThird() {
        assertThat(after(next(to("bridge").pain(2, 7)))).isEqualTo("bridge 2x6x5");
        assertThat(next(to("bridge").pain(2, 7)).move()).isEqualTo(Move.REGRESS);
        assertThat(minutesAfter(20, false)).isEqualTo(13);
        assertThat(minutesAfter(6, false)).isEqualTo(5);
    }

    @Test
    void thenSetsThenTheEasierExercise() {
        Prescription bridge = usual("bridge");

        assertThat(after(next(to(bridge.dosed(new Dose(2, 3, 5, 1, 6, 0))).pain(2, 7))))
                .isEqualTo("bridge 1x3x5");
        ProgramStep easier = next(to(bridge.dosed(new Dose(1, 3, 5, 1, 6, 0))).pain(2, 7));
        assertThat(easier.move()).isEqualTo(Move.REGRESS);
        assertThat(after(easier)).isEqualTo("bridge-short-range 2x8x3");
    }

    @Test
    void whatHurtsAtTheEasiestStops() {
        Prescription least = usual("glute-set").dosed(new Dose(1, 3, 5, 1, 6, 0));

        ProgramStep step = next(to(least).pain(2, 7));

        assertThat(step.move()).isEqualTo(Move.STOP);
        assertThat(step.after()).isEmpty();
    }

    @Test
    void symptomsDownTheLegOrNewNumbnessStopTheExercise() {
        assertThat(next(to("bridge").with(Sign.SPREAD_DOWN_THE_LEG)).move()).isEqualTo(Move.STOP);
        assertThat(next(to("bridge").with(Sign.NEW_NUMBNESS_OR_WEAKNESS)).move())
                .isEqualTo(Move.STOP);
    }

    @Test
    void amberAndSeldomDoneAndTooSoonKeepTheDose() {
        assertThat(next(to("bridge").pain(3, 5)).why()).contains("same dose");
        assertThat(next(to("bridge").done(60)).why()).contains("too seldom");
        assertThat(next(to("bridge").good(1, 3)).why()).contains("once more");
        assertThat(next(to("bridge").good(1, 3)).move()).isEqualTo(Move.HOLD);
        assertThat(next(to("bridge").done(80).good(1, 3)).why()).contains("once more");
    }

    @Test
    void everyExerciseTakesOneStepOfItsOwn() {
        var taken = List.of(
                to("bridge").build(),
                to("clam").pain(3, 5).build(),
                to("cat-camel").pain(2, 7).build());

        assertThat(steps.next(patient().build(), History.NONE, taken))
                .extracting(ProgramStep::move)
                .containsExactly(Move.PROGRESS, Move.HOLD, Move.REGRESS);
    }

    @Test
    void onlyTheTwoThatWereTakenBestStepUpAndTheOthersWait() {
        var taken = List.of(
                to("bridge").pain(2, 3).build(),
                walk(20).build(),
                to("clam").build(),
                to("cat-camel").build());

        List<ProgramStep> next = steps.next(patient().build(), History.NONE, taken);

        assertThat(next)
                .extracting(ProgramStep::move)
                .startsWith(Move.HOLD)
                .containsExactlyInAnyOrder(Move.HOLD, Move.HOLD, Move.PROGRESS, Move.PROGRESS);
        assertThat(next.getFirst().why()).contains("its turn comes");
        assertThat(steps.next(patient().in(Stage.ACUTE).build(), History.NONE, taken))
                .filteredOn(step -> step.move() == Move.PROGRESS)
                .hasSize(1);
    }

    @Test
    void aShortWalkGrowsByAQuarterAtMostAndNeverFasterThanTheClinicAllows() {
        assertThat(minutesAfter(10, true)).isEqualTo(12);
        var slow = new Guidance(
                Checked.EVERYTHING,
                Thresholds.USUAL.with(Threshold.AEROBIC_RISE_PERCENT, 5).with(Threshold.AEROBIC_RISE_MINUTES, 1));

        assertThat(new Steps(slow, Checked.EVERYTHING).next(patient().build(), History.NONE, List.of(walk(20).build())))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.after().orElseThrow().dose().minutes()).isEqualTo(21));
    }

    @Test
    void whatIsMissingBeforeAStepIsCountedByTheClinicsNumber() {
        var strict = new Guidance(Checked.EVERYTHING, Thresholds.USUAL.with(Threshold.GOOD_REVIEWS, 4));

        assertThat(new Steps(strict, Checked.EVERYTHING)
                        .next(
                                patient().build(),
                                History.NONE,
                                List.of(to("bridge").good(1, 3).build())))
                .extracting(ProgramStep::why)
                .containsExactly("Going well: three times more before a step.");
    }

    private int minutesAfter(int minutes, boolean good) {
        ResponseBuilder walk = walk(minutes);
        return next(good ? walk : walk.pain(2, 7)).after().orElseThrow().dose().minutes();
    }

    private static ResponseBuilder walk(int minutes) {
        return to(usual("walk-continuous").dosed(Dose.ofMinutes(minutes, 1, 5)));
    }

    private ProgramStep next(ResponseBuilder how) {
        return next(patient(), how);
    }

    private ProgramStep next(PresentationBuilder patient, ResponseBuilder how) {
        return steps.next(patient.build(), History.NONE, List.of(how.build())).getFirst();
    }

    private static String after(ProgramStep step) {
        Prescription after = step.after().orElseThrow();
        Dose dose = after.dose();
        return "%s %dx%dx%d".formatted(after.exercise().id(), dose.sets(), dose.repetitions(), dose.holdSeconds());
    }
}
