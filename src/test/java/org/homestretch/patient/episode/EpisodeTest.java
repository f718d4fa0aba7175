package org.homestretch.patient.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.homestretch.basics.Refusal;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.LegTests;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.MovementTest;
import org.homestretch.patient.exam.Movements;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.NerveTest;
import org.homestretch.patient.exam.Nerves;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.Reflex;
import org.homestretch.patient.exam.Response;
import org.homestretch.patient.exam.StandingPain;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spell of pain holds: what is unknown is reckoned with carefully, and nothing impossible is kept. */
class EpisodeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int DRAWN = 500;

    @ParameterizedTest
    @CsvSource({"0, ACUTE", "41, ACUTE", "42, SUBACUTE", "84, SUBACUTE", "85, CHRONIC", "4000, CHRONIC"})
    void theStageTurnsAfterSixAndAfterTwelveWeeks(int days, Stage stage) {
        Diagnosis begun = Diagnosis.UNCLEAR.begunOn(Optional.of(TODAY.minusDays(days)));

        assertThat(begun.stageOn(TODAY)).isEqualTo(stage);
        assertThat(begun.daysOn(TODAY)).hasValue(days);
    }

    @ParameterizedTest
    @CsvSource({
        "POST_DISCECTOMY, 5, ACUTE",
        "POST_DECOMPRESSION, 45, SUBACUTE",
        "POST_FUSION, 100, CHRONIC",
        "POST_FUSION, , ACUTE",
        "SPINAL_STENOSIS, 5, ACUTE",
        "SPINAL_STENOSIS, 4000, CHRONIC",
        "SPINAL_STENOSIS, , ACUTE"
    })
    void anOperationSetsTheStage(Condition condition, Integer days, Stage stage) {
        Optional<LocalDate> day = Optional.ofNullable(days).map(TODAY::minusDays);
        Diagnosis operated = Diagnosis.UNCLEAR
                .withMain(condition)
                .begunOn(Optional.of(TODAY.minusDays(400)))
                .operated(Optional.of(Surgery.of(Surgery.Kind.OTHER).on(day)));

        assertThat(operated.stageOn(TODAY)).isEqualTo(stage);
    }

    @Test
    void anOldOperationMakesNoNewTroubleAnOldOne() {
        Diagnosis fresh = Diagnosis.UNCLEAR
                .begunOn(Optional.of(TODAY.minusDays(3)))
                .operated(Optional.of(Surgery.of(Surgery.Kind.FUSION).on(Optional.of(TODAY.minusYears(10)))));

        assertThat(fresh.stageOn(TODAY)).isEqualTo(Stage.ACUTE);
        assertThat(fresh.withMain(Condition.POST_FUSION).stageOn(TODAY)).isEqualTo(Stage.CHRONIC);
    }

    @Test
    void aConditionAfterSurgeryWithNothingToldReadsAsBefore() {
        Diagnosis before =
                Diagnosis.UNCLEAR.withMain(Condition.POST_DISCECTOMY).begunOn(Optional.of(TODAY.minusDays(50)));

        assertThat(before.stageOn(TODAY)).isEqualTo(Stage.SUBACUTE);
        assertThat(before.surgeryUnknown()).isTrue();
    }

    @Test
    void whatAnExaminationFindsGoesIntoTheSummary() {
        Episode known = Episode.begin(UUID.randomUUID())
                .with(Examination.NONE.withStraightLegRaise(true, OptionalInt.of(45)))
                .with(Symptoms.UNKNOWN.onOneLeg(true));
        Exam exam = known.examOn(TODAY, "Ann");

        Episode weak = known.examined(exam.with(
                Nerves.NOT_TESTED.with(NerveLevel.L5, Leg.LEFT, NerveTest.NOT_TESTED.withPower(OptionalInt.of(3)))));

        assertThat(weak.examination().neuro()).contains(Neuro.SEVERE_WEAKNESS);
        assertThat(weak.examination().slrPositive()).as("told before").isTrue();
        assertThat(weak.symptoms().painOnOneLeg()).as("ticked before").isTrue();
        assertThat(weak.examined(weak.examOn(TODAY, "Ann").with(LegTests.NOT_TESTED.with(StandingPain.NONE)))
                        .symptoms()
                        .painOnOneLeg())
                .isFalse();
    }

    @Test
    void aDirectionChosenSinceTheMovementsWereTestedStays() {
        Episode known = Episode.begin(UUID.randomUUID());
        Exam exam = known.examOn(TODAY, "Ann");
        Exam tested = exam.with(Movements.NOT_TESTED.with(Movement.EXTENSION, MovementTest.of(Response.CENTRALISED)));
        Episode examined = known.examined(tested);
        Episode chosen = examined.with(examined.symptoms().easedBy(Direction.FLEXION));

        assertThat(examined.symptoms().easedBy()).isEqualTo(Direction.EXTENSION);
        assertThat(chosen.examined(tested.with(Nerves.NOT_TESTED.restNormal()))
                        .symptoms()
                        .easedBy())
                .isEqualTo(Direction.FLEXION);
    }

    @Test
    void aBriskReflexOpensTheQuestionOfTheCordUntilItIsAnsweredAgain() {
        Episode screened = Episode.begin(UUID.randomUUID()).screened(TODAY.minusDays(3), "Ann", Set.of());
        Nerves brisk = Nerves.NOT_TESTED.with(NerveLevel.S1, Leg.RIGHT, NerveTest.NOT_TESTED.with(Reflex.BRISK));

        Episode found = screened.examined(screened.examOn(TODAY, "Ann").with(brisk));
        Episode answered = found.screened(TODAY, "Ann", Set.of());
        Episode again =
                answered.examined(answered.examOn(TODAY.plusDays(7), "Ann").with(brisk));

        assertThat(found.lastScreen().orElseThrow().answer(RedFlag.CORD_SIGNS)).isEqualTo(Answer.UNKNOWN);
        assertThat(answered.lastScreen().orElseThrow().complete()).isTrue();
        assertThat(again.lastScreen().orElseThrow().complete())
                .as("known, and answered")
                .isTrue();
    }

    @Test
    void whatNobodyAskedIsReckonedWithCarefully() {
        Episode unknown = Episode.begin(UUID.randomUUID());

        assertThat(unknown.diagnosis().stageOn(TODAY)).isEqualTo(Stage.ACUTE);
        assertThat(unknown.diagnosis().daysOn(TODAY)).isEmpty();
        assertThat(unknown.symptoms().assumedIrritability()).isEqualTo(Irritability.MODERATE);
        assertThat(unknown.circumstances().assumedConditioning()).isEqualTo(Conditioning.LOW);
        assertThat(unknown.examination().nerveLoss()).isFalse();
        assertThat(unknown.lastScreen()).isEmpty();
    }

    @Test
    void theMainConditionIsNeverASecondOneToo() {
        Diagnosis both = Diagnosis.UNCLEAR.withSecondary(List.of(Condition.SACROILIAC, Condition.PREGNANCY));

        assertThat(both.withMain(Condition.SACROILIAC).secondary()).containsExactly(Condition.PREGNANCY);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void thereAreThreeTrimesters(int number) {
        assertThatThrownBy(() -> Diagnosis.UNCLEAR.inTrimester(OptionalInt.of(number)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Trimester must be between 1 and 3, not " + number + ".");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void painIsRatedFromNoneToTheWorst(int points) {
        assertThatThrownBy(() -> PainScore.of(points))
                .isInstanceOf(Refusal.class)
                .hasMessage("Pain must be between 0 and 10, not " + points + ".");
    }

    @Test
    void aLegIsRaisedAndAWalkIsTakenOnlySoFar() {
        assertThatThrownBy(() -> Examination.NONE.withStraightLegRaise(true, OptionalInt.of(121)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Straight leg raise must be between 0 and 120");
        assertThatThrownBy(() -> Examination.NONE.withWalkLimit(OptionalInt.of(-1)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Walking limit must be between 0 and 600");
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, false", "STABLE_DEFICIT, true", "SEVERE_WEAKNESS, true", "WORSENING, true"})
    void everyFindingButANormalOneIsALoss(Neuro found, boolean loss) {
        assertThat(Examination.NONE.withNeuro(found).nerveLoss()).isEqualTo(loss);
    }

    /** Whatever is said to be at home is at home, and nothing else; saying it anew forgets what was said before. */
    @Test
    void whatIsAtHomeIsWhatWasSaid() {
        var random = new Random(23);
        for (int turn = 0; turn < DRAWN; turn++) {
            Set<Equipment> said = some(random);
            Circumstances asked = Circumstances.UNKNOWN.withAtHome(said);

            assertThat(asked.atHome()).isEqualTo(said);
            assertThat(asked.withAtHome(Equipment.IN_EVERY_HOME).atHome()).isEqualTo(Equipment.IN_EVERY_HOME);
            assertThat(said.stream().filter(asked::presumed)).isSubsetOf(Equipment.IN_EVERY_HOME);
        }
    }

    @Test
    void furtherHealthProblemsAreAdded() {
        Circumstances some = Circumstances.UNKNOWN.withProblems(Set.of(HealthProblem.KNEE_PAIN));

        assertThat(some.having(Set.of(HealthProblem.FALL_RISK)).problems())
                .containsExactlyInAnyOrder(HealthProblem.KNEE_PAIN, HealthProblem.FALL_RISK);
    }

    @Test
    void aScreenIsAddedOrTakesThePlaceOfTheNewest() {
        RedFlagScreen first = RedFlagScreen.clear(TODAY.minusDays(30), "NB");
        RedFlagScreen second = RedFlagScreen.clear(TODAY, "NB");
        Episode screened = Episode.begin(UUID.randomUUID()).screened(first).screened(second);

        RedFlagScreen corrected = second.answered(RedFlag.DVT_SIGNS, Answer.YES);

        assertThat(screened.lastScreen()).contains(second);
        assertThat(screened.rescreened(corrected).screens()).containsExactly(first, corrected);
        assertThat(Episode.begin(UUID.randomUUID()).rescreened(first).screens()).containsExactly(first);
    }

    @Test
    void whatIsNotedOfTheBackgroundStaysBesideTheRest() {
        Background noted = Background.NONE
                .withRemarks(Set.of(Remark.BETA_BLOCKER))
                .withInflammatory(Set.of(InflammatorySign.WOKEN_AT_NIGHT))
                .withYellowFlags(Set.of(YellowFlag.LOW_MOOD))
                .withSurgeonLimits(Set.of(SurgeonLimit.NO_LIFTING));

        assertThat(noted.has(Remark.BETA_BLOCKER)).isTrue();
        assertThat(noted.has(Remark.FALL_LAST_YEAR)).isFalse();
        assertThat(noted.inflammatory()).containsExactly(InflammatorySign.WOKEN_AT_NIGHT);
        assertThat(noted.yellowFlags()).containsExactly(YellowFlag.LOW_MOOD);
        assertThat(noted.surgeonLimits()).containsExactly(SurgeonLimit.NO_LIFTING);
    }

    private static Set<Equipment> some(Random random) {
        var some = EnumSet.noneOf(Equipment.class);
        for (Equipment thing : Equipment.values()) {
            if (random.nextBoolean()) {
                some.add(thing);
            }
        }
        return some;
    }

    @Test
    void questionsAskedTwiceOnADayAreOneScreenAndOnAnotherDayTwo() {
        Episode asked = Episode.begin(UUID.randomUUID()).screened(TODAY, "NB", Set.of(RedFlag.DVT_SIGNS));

        Episode again = asked.screened(TODAY, "NB", Set.of());
        Episode later = asked.screened(TODAY.plusDays(1), "NB", Set.of());

        assertThat(again.screens()).singleElement().matches(screen -> screen.clear());
        assertThat(later.screens()).hasSize(2);
        assertThat(later.screens().getFirst().clearable()).containsExactly(RedFlag.DVT_SIGNS);
    }

    @Test
    void aScreenThatNewSymptomsOvertookStaysAsItWas() {
        Episode asked = Episode.begin(UUID.randomUUID()).screened(TODAY, "NB", Set.of());
        Episode overtaken = asked.rescreened(asked.lastScreen().orElseThrow().overtaken(Optional.of(TODAY)));

        assertThat(overtaken.screened(TODAY, "NB", Set.of()).screens()).hasSize(2);
    }

    @Test
    void aStageThatWasToldHoldsUntilADateIsKnown() {
        var told = Diagnosis.UNCLEAR.toldToBe(Stage.CHRONIC);

        assertThat(told.stageOn(TODAY)).isEqualTo(Stage.CHRONIC);
        assertThat(told.begunOn(Optional.of(TODAY)).stageOn(TODAY)).isEqualTo(Stage.ACUTE);
        assertThat(told.onLeg(Side.LEFT).withMain(Condition.SACROILIAC).stageOn(TODAY))
                .isEqualTo(Stage.CHRONIC);
        assertThat(Diagnosis.UNCLEAR.stageOn(TODAY)).isEqualTo(Stage.ACUTE);
    }
}
