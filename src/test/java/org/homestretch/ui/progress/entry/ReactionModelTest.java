package org.homestretch.ui.progress.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Apart;
import org.homestretch.progress.Reaction.Ease;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.progress.ProgressDesk;
import org.homestretch.ui.progress.advice.AdviceModel;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.junit.jupiter.api.Test;

/** Recording how the exercises went, and what the rules then say of the visit. */
class ReactionModelTest {

    private static final Exercise BRIDGE = SomeExercises.get("bridge");

    private final ProgressDesk desk = new ProgressDesk().withCourse();
    private final ProgressModel progress = desk.opened();
    private final ReactionModel reaction = new ReactionModel(progress, () -> Thresholds.USUAL);
    private final AdviceModel advice = desk.advice(progress);

    @Test
    void twoAnswersAreSavedAndShowGreenInWords() {
        fine();

        Reaction saved = saved().orElseThrow();
        assertThat(saved.during()).contains(PainScore.of(2));
        assertThat(saved.settled()).contains(Settled.WITHIN_A_DAY);
        assertThat(light()).isEqualTo("Green: keep or step up");
    }

    @Test
    void aTenTypedAsAOneAndAZeroIsOneStepAndASignIsAnother() {
        reaction.during().set(Optional.of(PainScore.of(1)));
        reaction.notice(Sign.WORSE_NIGHT, true);
        progress.steps().undo();
        assertThat(reaction.during().get()).contains(PainScore.of(1));
        progress.steps().undo();

        reaction.during().set(Optional.of(PainScore.of(1)));
        reaction.during().set(Optional.of(PainScore.of(10)));
        progress.steps().undo();
        assertThat(reaction.during().get()).isEmpty();
    }

    @Test
    void aSignThatStopsAnExerciseSaysSo() {
        reaction.notice(Sign.WORSE_NIGHT, true);
        assertThat(light()).isEqualTo("Red: step back");

        reaction.notice(Sign.NEW_NUMBNESS_OR_WEAKNESS, true);
        assertThat(light()).isEqualTo("Red: stop, test again");
        reaction.notice(Sign.NEW_NUMBNESS_OR_WEAKNESS, false);
        reaction.notice(Sign.WORSE_NIGHT, false);

        assertThat(saved()).as("nothing is left to keep").isEmpty();
        assertThat(reaction.light().getValue()).isEmpty();
    }

    @Test
    void anExerciseThatWentItsOwnWayCountsByItself() {
        fine();
        assertThat(reaction.offered()).hasSize(8);

        reaction.except(new Apart(BRIDGE, Ease.SORE));
        reaction.except(new Apart(BRIDGE, Ease.TOO_MUCH));

        assertThat(reaction.exceptions().getValue()).containsExactly(new Apart(BRIDGE, Ease.TOO_MUCH));
        assertThat(ReactionModel.words(new Apart(BRIDGE, Ease.TOO_MUCH))).isEqualTo("Bridge: too much");
        assertThat(line("Red:").about()).isEqualTo("Bridge");
        reaction.asTheOthers(new Apart(BRIDGE, Ease.TOO_MUCH));
        assertThat(line("Green:").about()).isEqualTo("All exercises");
    }

    @Test
    void eachAnswerIsUndoneByItselfAndShowsAgain() {
        fine();
        reaction.notice(Sign.GOOD_FORM, true);

        progress.steps().undo();
        assertThat(reaction.signs().getValue()).isEmpty();
        progress.steps().undo();
        assertThat(reaction.settled().get()).isNull();
        assertThat(reaction.light().getValue()).isEmpty();
        progress.steps().undo();
        assertThat(desk.savedToday()).isEmpty();

        progress.steps().redo();
        assertThat(reaction.during().get()).contains(PainScore.of(2));
    }

    @Test
    void beforeAnythingWasHandedOutNobodyIsAsked() {
        var fresh = new ProgressDesk();
        var asked = new ReactionModel(fresh.opened(), () -> Thresholds.USUAL).asked();
        assertThat(asked.getValue()).isFalse();
        assertThat(reaction.asked().getValue()).isTrue();

        var todays = new ProgressDesk();
        todays.printed(1, ProgressDesk.TODAY);
        assertThat(new ReactionModel(todays.opened(), () -> Thresholds.USUAL)
                        .asked()
                        .getValue())
                .as("a sheet of this morning was not followed yet")
                .isFalse();
    }

    @Test
    void theRulesSpeakOfTheVisitBeforeUntilSomethingIsEnteredToday() {
        assertThat(said().when()).isEqualTo("at the visit of 11 Nov");

        fine();

        assertThat(said().when()).isEqualTo("at this visit");
        assertThat(line("Green:").sources()).contains("R41");
        assertThat(line("Green:").spoken()).startsWith("Suggestion. Green:");
    }

    @Test
    void theHardestStandsFirst() {
        fine();
        reaction.notice(Sign.SPREAD_DOWN_THE_LEG, true);

        assertThat(said().lines().getFirst().reason()).contains("stop it until tested again");
        assertThat(said().lines()).extracting(AdviceModel.Line::severity).isSorted();
    }

    @Test
    void anyRunOfAnswersIsUndoneToWhereItBegan() {
        var random = new Random(1118);
        for (int turn = 0; turn < 100; turn++) {
            switch (random.nextInt(4)) {
                case 0 -> reaction.during().set(Optional.of(PainScore.of(random.nextInt(11))));
                case 1 -> reaction.settled().set(Settled.values()[random.nextInt(3)]);
                case 2 -> reaction.notice(Sign.values()[random.nextInt(8)], random.nextBoolean());
                default -> reaction.except(new Apart(BRIDGE, Ease.values()[random.nextInt(4)]));
            }
            Reaction shown = new Reaction(
                    reaction.during().get(),
                    Optional.ofNullable(reaction.settled().get()),
                    reaction.signs().getValue(),
                    reaction.exceptions().getValue());
            assertThat(saved().orElse(Reaction.NONE)).isEqualTo(shown);
        }
        while (progress.steps().undo().isPresent()) {
            assertThat(progress.chart().get()).isPresent();
        }
        assertThat(desk.savedToday()).isEmpty();
    }

    private void fine() {
        reaction.during().set(Optional.of(PainScore.of(2)));
        reaction.settled().set(Settled.WITHIN_A_DAY);
    }

    private String light() {
        return reaction.light().getValue().orElseThrow().words();
    }

    private AdviceModel.Advice said() {
        return advice.advice().getValue().orElseThrow();
    }

    private AdviceModel.Line line(String words) {
        List<AdviceModel.Line> lines = said().lines();
        return lines.stream()
                .filter(one -> one.reason().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + lines));
    }

    private Optional<Reaction> saved() {
        return desk.savedToday().flatMap(visit -> visit.reaction());
    }
}
